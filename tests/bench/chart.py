"""A chart of the time that programs take for English prose."""
from math import log10
from xml.sax.saxutils import escape

WIDTH, LEFT, STEP, DECADE = 720, 210, 24, 75
LEAST = -1.5  # the left end of the scale, a power of ten
STYLE = ("text{font:13px sans-serif;fill:#333}.us{fill:#1a7f5a}.them{fill:#8a94a6}line{stroke:#999}"
         "@media(prefers-color-scheme:dark){text{fill:#ddd}.us{fill:#3fb98a}.them{fill:#7d8799}}")


def times(results):
    """(name, is it lucid, time a byte), where wc -w takes 1."""
    rows = {r["name"]: r for r in results if "theirs" in r}
    bars = []
    for name, row in (("lucid, a full report", "full report / wc -w"), ("lucid, words only", "words only / wc -w"),
                      ("lucid, words by white space", "words by white space only / wc -w")):
        if row in rows:
            bars.append((name, True, rows[row]["median"]))
    wc = rows.get("full report / wc -w")
    for row, r in rows.items():
        if wc and row.startswith("full report / "):
            peer = row[len("full report / "):]
            if peer == "wc -w" or (peer.endswith(" MB") and not peer.startswith("wc -w,")):
                a_byte = r["theirs"] / r["bytes"] / (wc["theirs"] / wc["bytes"])
                bars.append((peer.rpartition(",")[0] or peer, False, a_byte))
    return sorted(bars, key=lambda bar: bar[2])


def drawn(results):
    bars = times(results)
    height = STEP * len(bars) + 44
    one = LEFT - LEAST * DECADE
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
             f'height="{height}"><style>{STYLE}</style>',
             f'<text x="{LEFT}" y="18">CPU time a byte of English prose, wc -w = 1 (logarithmic)</text>',
             f'<line x1="{one}" x2="{one}" y1="26" y2="{height - 12}"/>']
    for i, (name, ours, time) in enumerate(bars):
        y = 30 + i * STEP
        width = max(2, (log10(time) - LEAST) * DECADE)
        shown = f"{time:,.0f}" if time >= 10 else f"{time:.2g}" if time != 1 else "1"
        lines += [f'<text x="{LEFT - 8}" y="{y + 14}" text-anchor="end">{escape(name)}</text>',
                  f'<rect class="{"us" if ours else "them"}" x="{LEFT}" y="{y}" width="{width:.0f}" height="18"/>',
                  f'<text x="{LEFT + width + 6:.0f}" y="{y + 14}">{shown}</text>']
    return "\n".join(lines + ["</svg>"]) + "\n"
