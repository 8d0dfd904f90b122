# A formula of Homebrew, for Linux: it was not tried on macOS.
class Lucid < Formula
  desc "Readability scores and word counts of texts"
  homepage "@HOME@"
  url "@URL@/lucid-@VERSION@.tar.gz"
  sha256 "@SHA256@"
  license "MIT"

  depends_on "cjson"
  depends_on "expat"
  depends_on "libyaml"
  depends_on "libzip"
  depends_on :linux
  depends_on "md4c"
  depends_on "utf8proc"

  def install
    system "make", "NEED=no", "PREFIX=#{prefix}", "install"
  end

  test do
    (testpath/"sea.txt").write("Sea, wind and tide.\n")
    assert_match "4 words", shell_output("#{bin}/lucid -q sea.txt")
  end
end
