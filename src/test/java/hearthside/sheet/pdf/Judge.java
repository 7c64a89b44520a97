package hearthside.sheet.pdf;

import hearthside.sheet.Profile;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF: names every rule that a file breaks, and how often. */
public final class Judge {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Judge() {}

    static Map<String, Integer> failures(byte[] pdf) throws Exception {
        return failures(pdf, Profile.UA1);
    }

    public static Map<String, Integer> failures(byte[] pdf, Profile profile) throws Exception {
        Map<String, Integer> failures = new TreeMap<>();
        for (PDFAFlavour flavour : flavours(profile)) collect(pdf, flavour, failures);
        return failures;
    }

    private static List<PDFAFlavour> flavours(Profile profile) {
        return switch (profile) {
            case UA1 -> List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
            case UA2 ->
                List.of(
                        PDFAFlavour.PDFUA_2,
                        PDFAFlavour.PDFA_4,
                        PDFAFlavour.WTPDF_1_0_ACCESSIBILITY,
                        PDFAFlavour.WTPDF_1_0_REUSE);
        };
    }

    private static void collect(byte[] pdf, PDFAFlavour flavour, Map<String, Integer> failures) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            for (TestAssertion assertion : result.getTestAssertions())
                if (assertion.getStatus() == TestAssertion.Status.FAILED)
                    failures.merge(
                            flavour.getId() + " " + assertion.getRuleId().getClause() + "-"
                                    + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage(),
                            1,
                            Integer::sum);
            if (!result.isCompliant()) failures.putIfAbsent(flavour.getId() + " does not comply", 1);
        }
    }
}
