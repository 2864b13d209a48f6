package se.rattdela.reports.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static se.rattdela.reports.redaction.Originals.SECRET;
import static se.rattdela.reports.redaction.Originals.show;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.xobject.PdfFormXObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.rattdela.reports.gate.Leak;
import se.rattdela.reports.gate.PageText;
import se.rattdela.reports.gate.RecipientView;
import se.rattdela.reports.gate.ReleaseFile;
import se.rattdela.reports.gate.ReleaseGate;
import se.rattdela.reports.gate.WithheldText;
import se.rattdela.reports.messages.ReportMessage;

/** What is under a mask is not in the copy, and what is beside it is. */
final class RedactorTest {
  private static final Path PAGES = Path.of("target", "pages");
  private static final String GROUND = "21 kap. 1 § OSL";

  private final Redactor redactor = new Redactor();

  @Test
  void textGoesAndItsSurroundingsStay() throws Exception {
    byte[] copy = masked(Originals.journal(2), SECRET, "070-123 45 67");
    draw("maskad-journal", copy);
    assertThat(leaks(copy)).isEmpty();
    assertThat(text(copy))
        .contains("Närvarande är klienten", "grannen", "som berättar att hon hört bråk")
        .contains("vill inte att hennes namn lämnas vidare. Telefon")
        .contains("Klienten bor på Storgatan 12")
        .contains(GROUND);
  }

  @ParameterizedTest
  @CsvSource({"png,1", "jpg,1", "png,10", "jpg,10", "png,12", "png,13", "png,2"})
  void pixelsGo(String format, int type) throws Exception {
    byte[] original = Originals.scan(format, type);
    Area area = redactor.find(original, SECRET).getFirst();
    byte[] copy =
        redactor.mask(
            original, List.of(new Mask(1, area.x(), area.y(), 250, area.height() + 4, GROUND)));
    draw("maskad-skanning-" + format + "-" + type, copy);
    assertThat(leaks(copy)).isEmpty();
    assertThat(dark(original, area)).as("there was something to remove").isPositive();
    assertThat(dark(copy, area)).isZero();
    Area beside = redactor.find(original, "Granne").getFirst();
    assertThat(dark(copy, beside)).as("what stands beside").isPositive();
  }

  /** Painted, its pixels go like any others. */
  @Test
  void pixelsOfAFaxGo() throws Exception {
    byte[] original = Originals.fax();
    Area name = new Area(1, 72, 690, 300, 18);
    byte[] copy = redactor.mask(original, List.of(new Mask(1, 72, 690, 300, 18, GROUND)));
    draw("maskad-fax", copy);
    assertThat(dark(original, name)).as("there was something to remove").isPositive();
    assertThat(dark(copy, name)).isZero();
  }

  /** Neither the sweeper nor the painter unpacks them: they would look blank and hold it all. */
  @ParameterizedTest
  @ValueSource(strings = {"JPXDecode", "JBIG2Decode"})
  void aPictureThatCannotBeUnpackedIsNotMasked(String filter) throws Exception {
    byte[] original = Originals.stored(new PdfName(filter));
    assertThatThrownBy(
            () -> redactor.mask(original, List.of(new Mask(1, 100, 700, 200, 30, GROUND))))
        .isInstanceOfSatisfying(
            RedactionException.class,
            e ->
                assertThat(ReportMessage.of(e).in(Locale.of("sv")))
                    .contains("Bilden på sidan 1", "Ingen maskad kopia", "skanna den"));

    byte[] beside = redactor.mask(original, List.of(new Mask(1, 60, 90, 300, 20, GROUND)));
    assertThat(text(beside)).as("text beside the picture").doesNotContain("flyttat");
  }

  @Test
  void textInFormsGoes() throws Exception {
    byte[] original =
        Originals.pdf((pdf, page) -> {
          PdfFormXObject form = new PdfFormXObject(new Rectangle(400, 40));
          show(new PdfCanvas(form, pdf), 5, 5, "Granne: " + SECRET + ", anmälare");
          PdfCanvas canvas = new PdfCanvas(page);
          canvas.addXObjectAt(form, 72, 600);
          canvas.addXObjectAt(form, 72, 300);
        });
    byte[] copy = masked(original, SECRET);
    assertThat(leaks(copy)).isEmpty();
    assertThat(text(copy)).contains("Granne", "anmälare");
  }

  @Test
  void lettersDrawnOneByOneGo() throws Exception {
    byte[] original =
        Originals.pdf((pdf, page) -> {
          PdfCanvas canvas = new PdfCanvas(page);
          float x = 72;
          for (char c : ("Granne " + SECRET).toCharArray()) {
            show(canvas, x, 700, String.valueOf(c));
            x += 7;
          }
        });
    assertThat(leaks(redactor.mask(original, List.of(new Mask(1, 120, 695, 110, 18, GROUND)))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void turnedAndCroppedPagesAreMaskedWhereTheReaderSeesIt(int rotation) throws Exception {
    byte[] original =
        Originals.pdf((pdf, page) -> {
          page.setRotation(rotation);
          page.setCropBox(new Rectangle(50, 100, 450, 650));
          page.getPdfObject().put(PdfName.UserUnit, new PdfNumber(1.5));
          show(new PdfCanvas(page), 72, 700, "Granne: " + SECRET + ", anmälare");
          show(new PdfCanvas(page), 72, 20, "Utanför: " + SECRET);
        });
    OriginalPage size = OriginalPdf.inspect(original).pages().getFirst();
    assertThat(size)
        .isEqualTo(rotation % 180 == 0 ? new OriginalPage(675, 975) : new OriginalPage(975, 675));
    List<Area> areas = redactor.find(original, SECRET);
    assertThat(areas).hasSize(2); // the second one is outside what the reader sees
    Area area = areas.getFirst();
    assertThat(area.x()).isBetween(0.0, size.width());
    assertThat(area.y()).isBetween(0.0, size.height());
    byte[] copy = redactor.mask(original, List.of(Mask.over(area, GROUND)));
    draw("maskad-vriden-" + rotation, copy);
    assertThat(leaks(copy)).isEmpty();
    // On a turned page the reader of the test gives letter by letter what stands there.
    assertThat(text(copy).replaceAll("\\s", ""))
        .contains("Granne:", "anmälare", GROUND.replace(" ", ""))
        .doesNotContain("Utanför", "Maskningar");
    try (PDDocument pdf = Loader.loadPDF(copy)) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(450);
    }
  }

  @Test
  void halfAWordIsNeverLeft() throws Exception {
    byte[] original =
        Originals.pdf(
            (pdf, page) -> show(new PdfCanvas(page), 72, 700, "Hon heter Lindqvist idag"));
    byte[] copy = redactor.mask(original, List.of(new Mask(1, 130, 700, 12, 8, GROUND)));
    assertThat(text(copy))
        .contains("Hon heter", "idag")
        .doesNotContain("Lind")
        .doesNotContain("vist");
  }

  /** Wherever it is drawn: the edges of letters are no round numbers. */
  @Test
  void aMaskIsWidenedToWholeWordsOnceAndForAll() throws Exception {
    byte[] original = Originals.journal(1);
    Random places = new Random(27);
    try (PdfDocument pdf = new PdfDocument(new PdfReader(new ByteArrayInputStream(original)))) {
      PageWords words = Redactor.words(pdf.getPage(1));
      for (int i = 0; i < 3_000; i++) {
        Area drawn =
            new Area(
                1,
                40 + places.nextDouble() * 300,
                500 + places.nextDouble() * 250,
                5 + places.nextDouble() * 200,
                5 + places.nextDouble() * 40);
        for (MaskShape shape : MaskShape.values()) {
          Area once = words.fit(drawn, shape);
          Area again = words.fit(once, shape);
          assertThat(again.width()).isCloseTo(once.width(), within(0.05));
          assertThat(again.height()).isCloseTo(once.height(), within(0.05));
        }
      }
    }
  }

  @Test
  void aMaskCanHideHowLongTheNameIs() throws Exception {
    byte[] original =
        Originals.pdf((pdf, page) -> {
          PdfCanvas canvas = new PdfCanvas(page);
          show(canvas, 72, 700, "Granne: Bo Ek");
          show(canvas, 350, 700, "Anmälare: ja");
          show(canvas, 72, 680, "Nästa rad är längre än den förra var");
        });
    Area word = redactor.find(original, "Bo Ek").getFirst();
    Area cell = redactor.fit(original, word, MaskShape.CELL);
    Area line = redactor.fit(original, word, MaskShape.LINE);
    assertThat(cell.x()).isBetween(70.0, 74.0);
    assertThat(cell.x() + cell.width()).isLessThan(350);
    assertThat(line.x() + line.width()).isGreaterThan(400);
    byte[] copy = redactor.mask(original, List.of(Mask.over(cell, GROUND)));
    draw("maskad-ruta", copy);
    assertThat(text(copy)).contains("Anmälare: ja", "Nästa rad").doesNotContain("Granne");
  }

  @ParameterizedTest
  @EnumSource(HiddenPlace.class)
  void nothingElseOfTheFileComesAlong(HiddenPlace place) throws Exception {
    byte[] original = place.original();
    assertThat(leaks(original)).as("it was there").isNotEmpty();
    byte[] copy = redactor.mask(original, List.of(new Mask(1, 60, 690, 200, 20, GROUND)));
    assertThat(leaks(copy)).isEmpty();
  }

  @Test
  void equalInputGivesEqualBytesAndNoDate() throws Exception {
    byte[] original = Originals.journal(1);
    byte[] copy = masked(original, SECRET);
    assertThat(copy).isEqualTo(new Redactor().mask(original, masks(original, SECRET)));
    assertThat(copy).isNotEqualTo(masked(original, "Storgatan 12"));
    try (PDDocument pdf = Loader.loadPDF(copy)) {
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Maskad kopia");
      assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
      assertThat(pdf.getDocumentInformation().getModificationDate()).isNull();
    }
  }

  @Test
  void aGroundThatDoesNotFitStandsOnTheLastPage() throws Exception {
    byte[] original =
        Originals.pdf((pdf, page) -> show(new PdfCanvas(page), 72, 700, "Bo är hemma"));
    byte[] copy = masked(original, "Bo");
    draw("maskad-smal", copy);
    assertThat(RecipientView.of(copy)).hasSize(2);
    assertThat(text(copy))
        .contains("[1]", "Maskningar i kopian", "Maskat enligt " + GROUND)
        .doesNotContain("1)");
    assertThat(text(redactor.mask(original, masks(original, "Bo"), "handling 2")))
        .contains("Maskningar i handling 2");
  }

  /** JPEG codes its pixels in squares, and a letter leaves a halo in all of its square. */
  @Test
  void noHaloOfWhatWasMaskedIsLeftBesideTheMask() throws Exception {
    byte[] original = Originals.scan("jpg", 1);
    Area found = redactor.find(original, SECRET).getFirst();
    Area name = new Area(1, found.x(), found.y(), 250, found.height() + 4);
    Area above = new Area(1, name.x() + 10, name.y() + name.height(), 160, 3);
    assertThat(shades(original, above)).as("what the letters leave above them").isPositive();
    byte[] copy = redactor.mask(original, List.of(Mask.over(name, GROUND)));
    assertThat(shades(copy, new Area(1, above.x(), above.y(), 160, 8))).as("above it").isZero();
    assertThat(text(copy)).contains(GROUND);
  }

  /** Picture elements that are neither white nor of a mask and its edge. */
  private static int shades(byte[] pdf, Area area) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage picture = new PDFRenderer(document).renderImage(0, 4);
      int shades = 0;
      for (int x = (int) (area.x() * 4); x < (area.x() + area.width()) * 4; x++) {
        for (int y = 0; y < area.height() * 4; y++) {
          int grey = picture.getRGB(x, picture.getHeight() - 1 - (int) (area.y() * 4) - y) & 0xff;
          shades += grey > 0xec && grey < 0xff ? 1 : 0;
        }
      }
      return shades;
    }
  }

  @ParameterizedTest
  @CsvSource({"2,10,10,50,10", "1,700,10,50,10", "1,10,-60,50,10"})
  void aMaskBesideThePageIsRefused(int page, double x, double y, double width, double height)
      throws Exception {
    byte[] original = Originals.journal(1);
    assertThatExceptionOfType(RedactionException.class)
        .isThrownBy(
            () -> redactor.mask(original, List.of(new Mask(page, x, y, width, height, GROUND))))
        .satisfies(refused ->
            assertThat(ReportMessage.of(refused).in(Locale.of("sv")))
                .contains("Ingen maskad kopia har gjorts"));
  }

  @Test
  void manyMasksOnManyPages() throws Exception {
    byte[] original = Originals.journal(40);
    List<Mask> masks = masks(original, SECRET, "070-123 45 67");
    assertThat(masks).hasSizeGreaterThan(60);
    byte[] copy = redactor.mask(original, masks);
    assertThat(leaks(copy)).isEmpty();
    assertThat(RecipientView.of(copy)).hasSize(40);
  }

  private List<Mask> masks(byte[] original, String... secrets) {
    return Stream.of(secrets)
        .flatMap(each -> redactor.find(original, each).stream())
        .map(area -> Mask.over(area, GROUND))
        .toList();
  }

  private byte[] masked(byte[] original, String... secrets) {
    List<Mask> masks = masks(original, secrets);
    assertThat(masks).hasSizeGreaterThanOrEqualTo(secrets.length);
    return redactor.mask(original, masks);
  }

  private static List<Leak> leaks(byte[] copy) {
    return new ReleaseGate()
        .search(
            List.of(new ReleaseFile("kopia.pdf", copy)),
            List.of(
                new WithheldText("namn", SECRET, 1),
                new WithheldText("efternamn", "Lindqvist", 1),
                new WithheldText("telefon", "070-123 45 67", 1)));
  }

  private static String text(byte[] copy) {
    return String.join("\n", RecipientView.of(copy).stream().map(PageText::text).toList())
        .replace('\u00a0', ' ');
  }

  /**
   * Dark picture elements at the left end of the area, where the label of a mask does not reach.
   */
  private static int dark(byte[] pdf, Area area) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage picture = new PDFRenderer(document).renderImage(0, 4);
      int dark = 0;
      for (int x = (int) (area.x() * 4) + 5; x < (area.x() + area.width() / 9) * 4; x++) {
        for (int y = 5; y < area.height() * 4 - 5; y++) {
          int row = picture.getHeight() - (int) (area.y() * 4) - y;
          dark += (picture.getRGB(x, row) & 0xff) < 90 ? 1 : 0;
        }
      }
      return dark;
    }
  }

  /** For human eyes. */
  private static void draw(String name, byte[] pdf) throws IOException {
    Files.createDirectories(PAGES);
    Files.write(PAGES.resolve(name + ".pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer painter = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        Path file = PAGES.resolve(name + "-" + (page + 1) + ".png");
        ImageIO.write(painter.renderImageWithDPI(page, 90), "png", file.toFile());
        assertThat(file).isNotEmptyFile();
      }
    }
  }
}
