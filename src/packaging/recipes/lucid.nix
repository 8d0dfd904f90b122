# For callPackage of nixpkgs.
{ lib, stdenv, fetchurl, cjson, expat, libyaml, libzip, md4c, sqlite, utf8proc }:

stdenv.mkDerivation rec {
  pname = "lucid";
  version = "@VERSION@";

  src = fetchurl {
    url = "@URL@/lucid-${version}.tar.gz";
    sha256 = "@SHA256@";
  };

  buildInputs = [ cjson expat libyaml libzip md4c sqlite utf8proc ];
  makeFlags = [ "NEED=no" "PREFIX=$(out)" ];
  enableParallelBuilding = true;

  meta = with lib; {
    description = "Readability scores and word counts of texts";
    homepage = "@HOME@";
    license = licenses.mit;
    platforms = platforms.linux;
    mainProgram = "lucid";
  };
}
