package se.rattdela.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import se.rattdela.verify.VerificationReport.Profile;

/** The standards a file claims in its metadata, put to veraPDF. */
final class ProfileCheck {
  private static final int MOST_RULES = 20;

  /** veraPDF writes what it stumbles over, straight from the file, to the terminal. */
  private final Logger chatter = Logger.getLogger("org.verapdf");

  List<Profile> check(byte[] pdf) throws IOException {
    chatter.setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    List<Profile> profiles = new ArrayList<>();
    try {
      for (PDFAFlavour flavour : claimed(pdf)) {
        profiles.add(check(pdf, flavour));
      }
    } catch (ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new IOException("veraPDF cannot read the file", e);
    }
    return profiles;
  }

  private static List<PDFAFlavour> claimed(byte[] pdf)
      throws ModelParsingException, EncryptedPdfException, IOException {
    try (PDFAParser parser =
        Foundries.defaultInstance()
            .createParser(
                new ByteArrayInputStream(pdf), PDFAFlavour.NO_FLAVOUR, PDFAFlavour.NO_FLAVOUR)) {
      return parser.getFlavours().stream()
          .filter(flavour -> flavour != PDFAFlavour.NO_FLAVOUR)
          .toList();
    }
  }

  private static Profile check(byte[] pdf, PDFAFlavour flavour)
      throws ModelParsingException, EncryptedPdfException, ValidationException, IOException {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      TreeSet<String> broken = new TreeSet<>();
      result
          .getTestAssertions()
          .forEach(assertion ->
              broken.add(
                  assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()));
      return new Profile(
          name(flavour), result.isCompliant(), broken.stream().limit(MOST_RULES).toList());
    }
  }

  /** "PDFA_3_A" is PDF/A-3a, "PDFUA_1" PDF/UA-1. */
  private static String name(PDFAFlavour flavour) {
    String[] parts = flavour.name().split("_", -1);
    String level = parts.length > 2 ? parts[2].toLowerCase(Locale.ROOT) : "";
    return parts.length < 2
        ? flavour.name()
        : parts[0].replace("PDF", "PDF/") + "-" + parts[1] + level;
  }
}
