package se.rattdela.benchmarks.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether a file is what its maker says. */
final class Claims {
  Claims() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  /** Throws unless the file passes PDF/A-3a and PDF/UA-1. */
  void requireArchival(String name, byte[] pdf) {
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
      Set<String> failures = failures(pdf, flavour);
      if (!failures.isEmpty()) {
        throw new IllegalStateException(name + " is not " + flavour + ": " + failures);
      }
    }
  }

  private static Set<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion ->
              assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber())
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Throws unless every word of the blocks is in the file, and the file has two pages. */
  static void requireWords(String name, byte[] pdf, List<Block> blocks) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.getNumberOfPages() != 2) {
        throw new IllegalStateException(
            name + " has " + document.getNumberOfPages() + " pages, not 2");
      }
      String text = packed(new PDFTextStripper().getText(document));
      Set<String> missing =
          blocks.stream()
              .flatMap(Claims::texts)
              .flatMap(words -> Stream.of(words.split("[\\s\u00a0]+")))
              .map(Claims::packed)
              .filter(word -> !text.contains(word))
              .collect(Collectors.toCollection(TreeSet::new));
      if (!missing.isEmpty()) {
        throw new IllegalStateException(name + " lacks " + missing);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Without spaces and hyphens, since each breaks its lines in its own way. */
  private static String packed(String text) {
    return text.replaceAll("[\\s\u00a0\u00ad-]+", "").toLowerCase(Locale.ROOT);
  }

  private static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Heading(int _, String text) -> Stream.of(text);
      case Block.Text(String text) -> Stream.of(text);
      case Block.Entries(List<Block.Entry> entries) -> entries.stream().map(Block.Entry::text);
      case Block.Rows(boolean _, List<List<String>> rows) -> rows.stream().flatMap(List::stream);
    };
  }
}
