package hearthside.sheet.pdf;

import java.util.Locale;

/** The voices of a sheet. */
record Styles(
        Faces faces,
        Style title,
        Style message,
        Style lede,
        Style body,
        Style heading,
        Style small,
        Style prompt,
        Style number,
        Style foot,
        Style cover,
        Style coverLine) {
    private static final Recent<Key, Styles> RECENT = new Recent<>(16);

    private record Key(boolean large, Locale language) {}

    static Styles of(Format format, Locale language) {
        return RECENT.of(new Key(format.large(), language), () -> made(format, language));
    }

    private static Styles made(Format format, Locale language) {
        Faces faces = Faces.in(language);
        float step = Format.mm((format.large() ? 9 : 6) + (Faces.tall(language) ? 1.5f : 0));
        boolean large = format.large();
        float body = large ? 18 : 12;
        return new Styles(
                faces,
                new Style(faces.display(), large ? 32 : 26, 1.15f, Colour.PLUM),
                new Style(faces.serif(), large ? 20 : 14, 1.4f, Colour.INK),
                new Style(faces.serif(), large ? 21 : 14.5f, 1.45f, Colour.INK),
                new Style(faces.text(), body, 1, Colour.INK).everyLine(step),
                new Style(faces.display(), large ? 23 : 16, 1.25f, Colour.PLUM),
                new Style(faces.text(), body, 1.4f, Colour.SOFT),
                new Style(faces.display(), large ? 19 : 13, 1.3f, Colour.INK),
                new Style(faces.display(), large ? 19 : 13, 1.28f, Colour.PLUM),
                new Style(faces.text(), large ? 13 : 9.5f, 1.35f, Colour.SOFT),
                new Style(faces.display(), large ? 42 : 38, 1.12f, Colour.PLUM),
                new Style(faces.serif(), large ? 22 : 17, 1.4f, Colour.INK));
    }

    /** What people wrote themselves, on lines a given step apart. */
    Style written(float step) {
        return body.everyLine(step).ofOnesOwn();
    }
}
