package se.rattdela.reports.golden;

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

/** What the validator of the PDF Association finds. */
public final class VeraPdf {
  private VeraPdf() {}

  /** The rules of a profile that the file breaks; none when it keeps to the profile. */
  public static Set<String> failures(byte[] pdf, PDFAFlavour flavour) {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      Set<String> failures = new TreeSet<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        failures.add(assertion.getRuleId().getClause() + " " + assertion.getMessage());
      }
      if (!result.isCompliant() && failures.isEmpty()) {
        failures.add("not compliant, without a named rule");
      }
      return failures;
    } catch (Exception e) {
      throw new AssertionError("veraPDF could not read the file", e);
    }
  }
}
