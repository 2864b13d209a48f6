package se.rattdela.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF directly, so that the tests do not rest on the code they test. */
final class Vera {
  private Vera() {}

  static void passesArchiveAndAccessibility(byte[] pdf) throws Exception {
    assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).as("PDF/A-3a").isEmpty();
    assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
  }

  static Set<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      Set<String> failures = new TreeSet<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        failures.add(assertion.getRuleId().getClause() + " " + assertion.getMessage());
      }
      assertThat(result.isCompliant()).isEqualTo(failures.isEmpty());
      return failures;
    }
  }
}
