package hearthside.sheet.pdf;

import hearthside.sheet.Profile;
import java.nio.charset.StandardCharsets;

/** What a document says of itself: its title, and which standards it keeps. No dates, no names. */
final class Xmp {
    private static final String HEAD = """
            <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
             xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <pdf:Producer>Hearthside</pdf:Producer>
            """;

    private static final String UA1 = """
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            """;

    /** PDF/A-2 knows no property of PDF/UA's: it wants it described (ISO 19005-2, 6.6.2.3). */
    private static final String EXTENSION = """
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>PDF/UA part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
            """;

    private static final String UA2 = """
            <pdfaid:part>4</pdfaid:part><pdfaid:rev>2020</pdfaid:rev>
            <pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>
            </rdf:Description>
            """;

    /** That the text can be read out and used again: Well-Tagged PDF 1.0. */
    private static final String WELL_TAGGED = """
            <rdf:Description rdf:about="" xmlns:pdfd="http://pdfa.org/declarations/"><pdfd:declarations><rdf:Bag>
            <rdf:li rdf:parseType="Resource">
            <pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo></rdf:li>
            <rdf:li rdf:parseType="Resource">
            <pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0</pdfd:conformsTo></rdf:li>
            </rdf:Bag></pdfd:declarations></rdf:Description>
            """;

    private static final String FOOT = """
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private static final Recent<Key, byte[]> RECENT = new Recent<>(16);

    private Xmp() {}

    private record Key(String title, Profile profile) {}

    /** The last ones are kept: a title is a workshop's or a sheet's, and nobody's own. */
    static byte[] packed(String title, Profile profile) {
        return RECENT.of(
                new Key(title, profile), () -> Packing.tight(of(title, profile).getBytes(StandardCharsets.UTF_8)));
    }

    private static String of(String title, Profile profile) {
        String standards = switch (profile) {
            case UA1 -> UA1 + EXTENSION;
            case UA2 -> UA2 + WELL_TAGGED;
        };
        return HEAD.formatted(escaped(title)) + standards + FOOT;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
