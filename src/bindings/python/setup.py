"""Build the extension lucid._lucid on liblucid.a.

The library is made by its own Makefile: from the clone that this lies in, or from core/,
which a source distribution has; LUCID_BUILD names a folder where it is made already.
"""
import os
import re
import shlex
import subprocess
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

HERE = Path(__file__).resolve().parent
CORE = next(folder for folder in (HERE / "core", HERE.parents[2])
            if (folder / "include/lucid.h").exists())


def version():
    header = (CORE / "include/lucid.h").read_text(encoding="utf-8")
    return re.search(r'^#define LUCID_VERSION +"(.*)"$', header, re.M)[1]


def library():
    """The folder of liblucid.a, and what it is linked with."""
    folder = os.environ.get("LUCID_BUILD")
    if not folder:
        folder = CORE / "build"
        subprocess.check_call(["make", "-s", "-C", CORE, "B=build", "build/liblucid.a",
                               "build/lucid.pc"])
    described = Path(folder, "lucid.pc").read_text(encoding="utf-8")
    return Path(folder), shlex.split(re.search(r"^Libs\.private:(.*)$", described, re.M)[1])


class Build(build_ext):
    def build_extension(self, extension):
        folder, libraries = library()
        extension.extra_objects = [str(folder / "liblucid.a")]
        extension.depends = extension.extra_objects
        extension.extra_link_args = ["-Wl,--exclude-libs,ALL", "-Wl,--strip-debug", *libraries]
        super().build_extension(extension)


setup(
    version=version(),
    cmdclass={"build_ext": Build},
    ext_modules=[Extension(
        "lucid._lucid",
        sources=["module.c", "text.c", "analyser.c", "report.c", "parts.c", "many.c"],
        include_dirs=[os.path.relpath(CORE / "include", HERE)],
        define_macros=[("Py_LIMITED_API", "0x03090000")],
        extra_compile_args=["-std=c11", "-O2", "-fvisibility=hidden"],
        py_limited_api=True,
    )],
    options={"bdist_wheel": {"py_limited_api": "cp39"}},
)
