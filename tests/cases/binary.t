==== What is no text is named by its first bytes, where they stand and nowhere else.
< make.py
signs = [(0, b'\x89PNG\r\n\x1a\n'), (0, b'\xff\xd8\xff'), (0, b'GIF8'), (0, b'BM'), (0, b'II*\0'), (0, b'MM\0*'), (8, b'WEBP'), (8, b'WAVE'), (8, b'AVI '),
         (4, b'ftyp'), (0, b'\x1aE\xdf\xa3'), (0, b'ID3'), (0, b'OggS\0'), (0, b'fLaC\0'), (0, b'%PDF-'), (0, b'%!PS-Adobe-'), (0, b'{\\rtf'),
         (0, b'\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), (0, b'AT&TFORM'), (0, b'\x1f\x8b'), (0, b'BZh'), (4, b'1AY&SY'), (0, b'\xfd7zXZ\0'), (0, b'\x28\xb5\x2f\xfd'),
         (0, b'7z\xbc\xaf\x27\x1c'), (0, b'Rar!\x1a\x07'), (0, b'PK\3\4'), (0, b'PK\5\6'), (257, b'ustar'), (0, b'!<arch>\n'), (0, b'\x7fELF'), (0, b'MZ'),
         (0, b'\xcf\xfa\xed\xfe'), (0, b'\xca\xfe\xba\xbe'), (0, b'\0asm'), (0, b'SQLite format 3\0'), (0, b'version https://git-lfs.github.com/spec/v1\n'),
         (0, b'wOFF'), (0, b'wOF2'), (0, b'OTTO')]
for i, (at, sign) in enumerate(signs):
    for name, shift, tail in ('', 0, b' and\0more words\n'), ('-text', 0, b' and more words\n'), ('-late', 1, b' and\0more words\n'), ('-cut', 0, None):
        text = b'x' * (at + shift) + sign + tail if tail else b'x' * at + sign[:-1] + b'?\0 words\n'
        open('%02d%s.bin' % (i, name), 'wb').write(text)
<<
$ python3 make.py; for f in ??.bin; do lucid -q $f; done 2>&1
lucid: 00.bin: a PNG image; not counted
lucid: 01.bin: a JPEG image; not counted
lucid: 02.bin: a GIF image; not counted
lucid: 03.bin: a BMP image; not counted
lucid: 04.bin: a TIFF image; not counted
lucid: 05.bin: a TIFF image; not counted
lucid: 06.bin: a WebP image; not counted
lucid: 07.bin: a WAV recording; not counted
lucid: 08.bin: an AVI film; not counted
lucid: 09.bin: an MPEG-4 film, recording or image; not counted
lucid: 10.bin: a Matroska film; not counted
lucid: 11.bin: an MP3 recording; not counted
lucid: 12.bin: an Ogg recording; not counted
lucid: 13.bin: a FLAC recording; not counted
lucid: 14.bin: a PDF document; not counted (--filter '*.pdf=pdftotext - -' reads such files)
lucid: 15.bin: a PostScript document; not counted
lucid: 16.bin: a Rich Text document; not counted (--filter '*.rtf=pandoc -f rtf -t plain' reads such files)
lucid: 17.bin: a document of an old Word, Excel or PowerPoint; not counted (--filter '*.doc=antiword -' reads such files)
lucid: 18.bin: a DjVu document; not counted
lucid: 19.bin: compressed by gzip; not counted (--filter '*.gz=gzip -dc' reads such files)
lucid: 20.bin: compressed by bzip2; not counted (--filter '*.bz2=bzip2 -dc' reads such files)
lucid: 21.bin: compressed by bzip2; not counted (--filter '*.bz2=bzip2 -dc' reads such files)
lucid: 22.bin: compressed by xz; not counted (--filter '*.xz=xz -dc' reads such files)
lucid: 23.bin: compressed by zstd; not counted (--filter '*.zst=zstd -dc' reads such files)
lucid: 24.bin: a 7z archive; not counted
lucid: 25.bin: a RAR archive; not counted
lucid: 26.bin: a zip archive that is damaged or cut off; not counted
lucid: 27.bin: an empty zip archive; not counted
lucid: 28.bin: a tar archive; not counted
lucid: 29.bin: an ar archive; not counted
lucid: 30.bin: an ELF program or library; not counted
lucid: 31.bin: a Windows program; not counted
lucid: 32.bin: a Mach-O program; not counted
lucid: 33.bin: a Java class; not counted
lucid: 34.bin: a WebAssembly module; not counted
lucid: 35.bin: an SQLite database; not counted
lucid: 36.bin: a pointer of Git LFS, not the text itself (git lfs pull); not counted
lucid: 37.bin: a font; not counted
lucid: 38.bin: a font; not counted
lucid: 39.bin: a font; not counted
[2]
$ lucid -q *-text.bin 2>&1 | grep -v "^ *[0-9]* words"; lucid -q *-late.bin *-cut.bin 2>&1 | grep -v "^ *[0-9]* words" | sed 's/^.*bin: //' | sort | uniq -c
lucid: 00-text.bin: a PNG image; not counted
lucid: 01-text.bin: a JPEG image; not counted
lucid: 04-text.bin: a TIFF image; not counted
lucid: 05-text.bin: a TIFF image; not counted
lucid: 10-text.bin: a Matroska film; not counted
lucid: 12-text.bin: an Ogg recording; not counted
lucid: 13-text.bin: a FLAC recording; not counted
lucid: 14-text.bin: a PDF document; not counted (--filter '*.pdf=pdftotext - -' reads such files)
lucid: 15-text.bin: a PostScript document; not counted
lucid: 16-text.bin: a Rich Text document; not counted (--filter '*.rtf=pandoc -f rtf -t plain' reads such files)
lucid: 17-text.bin: a document of an old Word, Excel or PowerPoint; not counted (--filter '*.doc=antiword -' reads such files)
lucid: 18-text.bin: a DjVu document; not counted
lucid: 19-text.bin: compressed by gzip; not counted (--filter '*.gz=gzip -dc' reads such files)
lucid: 21-text.bin: compressed by bzip2; not counted (--filter '*.bz2=bzip2 -dc' reads such files)
lucid: 22-text.bin: compressed by xz; not counted (--filter '*.xz=xz -dc' reads such files)
lucid: 23-text.bin: compressed by zstd; not counted (--filter '*.zst=zstd -dc' reads such files)
lucid: 24-text.bin: a 7z archive; not counted
lucid: 25-text.bin: a RAR archive; not counted
lucid: 26-text.bin: a zip archive that is damaged or cut off; not counted
lucid: 27-text.bin: an empty zip archive; not counted
lucid: 29-text.bin: an ar archive; not counted
lucid: 30-text.bin: an ELF program or library; not counted
lucid: 32-text.bin: a Mach-O program; not counted
lucid: 33-text.bin: a Java class; not counted
lucid: 34-text.bin: a WebAssembly module; not counted
lucid: 35-text.bin: an SQLite database; not counted
lucid: 36-text.bin: a pointer of Git LFS, not the text itself (git lfs pull); not counted
      1 not text: byte 0 is NUL; not counted
      1 not text: byte 1 is NUL; not counted
      3 not text: byte 10 is NUL; not counted
      3 not text: byte 11 is NUL; not counted
      3 not text: byte 12 is NUL; not counted
      5 not text: byte 13 is NUL; not counted
      1 not text: byte 15 is NUL; not counted
      3 not text: byte 16 is NUL; not counted
      3 not text: byte 17 is NUL; not counted
      4 not text: byte 2 is NUL; not counted
      1 not text: byte 262 is NUL; not counted
      1 not text: byte 267 is NUL; not counted
      4 not text: byte 3 is NUL; not counted
     13 not text: byte 4 is NUL; not counted
      1 not text: byte 43 is NUL; not counted
      1 not text: byte 48 is NUL; not counted
      6 not text: byte 5 is NUL; not counted
      4 not text: byte 6 is NUL; not counted
      3 not text: byte 7 is NUL; not counted
      8 not text: byte 8 is NUL; not counted
     11 not text: byte 9 is NUL; not counted
