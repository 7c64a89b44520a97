package hearthside.screens;

import io.nayuki.qrcodegen.QrCode;

/** The square that phones scan, as SVG: one path of dark runs, with the quiet zone that the standard asks for. */
record QrSvg(String text) {
    private static final int QUIET = 4;

    String svg(String label) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var side = code.size + 2 * QUIET;
        return """
                <svg class="qr" viewBox="0 0 %d %d" role="img" aria-label="%s" shape-rendering="crispEdges"><path d="%s"/></svg>""".formatted(side, side, Xml.escaped(label), path(code));
    }

    private static String path(QrCode code) {
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++)
            for (var x = 0; x < code.size; x++) {
                var run = run(code, x, y);
                if (run > 0) path.append("M%d %dh%dv1h-%dz".formatted(x + QUIET, y + QUIET, run, run));
                x += run;
            }
        return path.toString();
    }

    private static int run(QrCode code, int from, int y) {
        var x = from;
        while (x < code.size && code.getModule(x, y)) x++;
        return x - from;
    }
}
