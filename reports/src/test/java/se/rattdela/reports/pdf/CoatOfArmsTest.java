package se.rattdela.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.rattdela.reports.messages.ReportMessage;
import se.rattdela.reports.papers.Municipalities;
import se.rattdela.reports.pdf.CoatOfArmsException.Reason;

/** A coat of arms is drawn as it is, or refused with a reason. */
final class CoatOfArmsTest {
  private static final String SHAPE = "<path d='M0 0H9V9Z'/>";

  private static byte[] svg(String inside) {
    return ("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
            + " viewBox='0 0 10 12'>"
            + inside
            + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] blank(int width, int height) {
    return Municipalities.png(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB));
  }

  static Stream<Arguments> refused() {
    byte[] arms = Municipalities.redArms();
    byte[] cut = Arrays.copyOf(arms, arms.length / 2);
    byte[] bent = arms.clone();
    Arrays.fill(bent, 60, 400, (byte) 7);
    return Stream.of(
        Arguments.of("nothing", new byte[0], Reason.UNKNOWN_FORMAT),
        Arguments.of("a text", bytes("Lindvalla"), Reason.UNKNOWN_FORMAT),
        Arguments.of("a JPEG", new byte[] {-1, -40, -1, -32, 0, 16, 74, 70}, Reason.UNKNOWN_FORMAT),
        Arguments.of("half a PNG", cut, Reason.BROKEN),
        Arguments.of("a bent PNG", bent, Reason.BROKEN),
        Arguments.of("a PNG's first bytes", Arrays.copyOf(arms, 20), Reason.BROKEN),
        Arguments.of("an empty PNG", blank(100, 100), Reason.EMPTY),
        Arguments.of("a tiny PNG", blank(10, 10), Reason.DIMENSIONS),
        Arguments.of("a banner", blank(900, 100), Reason.DIMENSIONS),
        Arguments.of("a bomb", bomb(), Reason.TOO_LARGE),
        Arguments.of(
            "half an SVG", bytes("<svg xmlns='http://www.w3.org/2000/svg'"), Reason.BROKEN),
        Arguments.of("other XML", bytes("<a><b:svg xmlns:b='x'/></a>"), Reason.UNKNOWN_FORMAT),
        Arguments.of("no shape", svg("<g/>"), Reason.EMPTY),
        Arguments.of(
            "a document type",
            bytes("<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><svg>&x;</svg>"),
            Reason.DOCTYPE),
        Arguments.of("a script", svg(SHAPE + "<script>x()</script>"), Reason.SCRIPT),
        Arguments.of("a handler", svg("<path onload='x()' d='M0 0H9V9Z'/>"), Reason.SCRIPT),
        Arguments.of("an animation", svg("<g><animate/></g>" + SHAPE), Reason.SCRIPT),
        Arguments.of(
            "an image",
            svg(SHAPE + "<image href='https://example.org/x.png'/>"),
            Reason.EXTERNAL_REFERENCE),
        Arguments.of(
            "a fill from elsewhere",
            svg("<path fill='url(https://example.org/x.svg#a)' d='M0 0H9V9Z'/>"),
            Reason.EXTERNAL_REFERENCE),
        Arguments.of(
            "an imported style",
            svg("<style>@import 'https://example.org/x.css';</style>" + SHAPE),
            Reason.EXTERNAL_REFERENCE),
        Arguments.of(
            "a disguised style",
            svg("<style>.a{fill:\\75rl(x)}</style>" + SHAPE),
            Reason.EXTERNAL_REFERENCE),
        Arguments.of(
            "a gradient from elsewhere",
            svg("<linearGradient xlink:href='other.svg#a'/>" + SHAPE),
            Reason.EXTERNAL_REFERENCE),
        Arguments.of("a text", svg(SHAPE + "<text>Lindvalla</text>"), Reason.UNSUPPORTED_PART),
        Arguments.of("a symbol", svg(SHAPE + "<use href='#a'/>"), Reason.UNSUPPORTED_PART),
        Arguments.of(
            "too deep", svg("<g>".repeat(60) + SHAPE + "</g>".repeat(60)), Reason.TOO_LARGE),
        Arguments.of("too many", svg(SHAPE.repeat(5_100)), Reason.TOO_LARGE),
        Arguments.of("too long", svg(SHAPE + " ".repeat(600_000)), Reason.TOO_LARGE),
        Arguments.of(
            "no size",
            bytes("<svg xmlns='http://www.w3.org/2000/svg'>" + SHAPE + "</svg>"),
            Reason.DIMENSIONS),
        Arguments.of("bad path", svg("<path d='M zero'/>"), Reason.BROKEN));
  }

  /** Says it is 60,000 points wide and high; its pixels are never unfolded. */
  private static byte[] bomb() {
    byte[] png = blank(100, 100);
    for (int at = 16; at < 24; at += 4) {
      png[at] = 0;
      png[at + 1] = 0;
      png[at + 2] = (byte) 0xea;
      png[at + 3] = 0x60;
    }
    return png;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void isRefusedWithAReason(String what, byte[] file, Reason reason) {
    assertThatThrownBy(() -> CoatOfArms.read(file))
        .as(what)
        .isInstanceOfSatisfying(
            CoatOfArmsException.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(ReportMessage.of(refused).in(Locale.of("sv")))
                  .contains("Kommunvapnet är inte ändrat.");
            });
  }

  @Test
  void aDrawingLosesWhatItsProgramLeft() {
    CoatOfArms arms = CoatOfArms.read(Municipalities.BLUE_ARMS.getBytes(StandardCharsets.UTF_8));
    String kept = new String(arms.image(), StandardCharsets.UTF_8);
    assertThat(arms.mediaType()).isEqualTo(CoatOfArms.SVG);
    assertThat(kept).contains("<path", ".gold").doesNotContain("editor", "metadata", "program");
    assertThat(CoatOfArms.read(arms.image()))
        .as("reading it again changes nothing")
        .isEqualTo(arms);
    assertThat(new CoatOfArms(CoatOfArms.SVG, arms.image()))
        .isEqualTo(arms)
        .hasSameHashCodeAs(arms);
  }

  @Test
  void aPictureIsKeptAtTheSizePrintNeeds() throws Exception {
    BufferedImage large = new BufferedImage(2_000, 2_400, BufferedImage.TYPE_INT_RGB);
    large.createGraphics().fillRect(0, 0, 1_000, 2_400);
    CoatOfArms arms = CoatOfArms.read(Municipalities.png(large));
    BufferedImage kept = ImageIO.read(new java.io.ByteArrayInputStream(arms.image()));
    assertThat(kept.getHeight()).isEqualTo(600);
    assertThat(kept.getWidth()).isEqualTo(500);
  }

  @Test
  void isItsOwnCopyAndShowsOnlyItsDigest() {
    CoatOfArms arms = CoatOfArms.read(Municipalities.redArms());
    arms.image()[0] = 0;
    assertThat(arms.image()[0]).isEqualTo((byte) 0x89);
    assertThat(arms.sha256()).matches("[0-9a-f]{64}");
    assertThat(new String(new CanonicalJson().write(arms), StandardCharsets.UTF_8))
        .isEqualTo("{\"mediaType\":\"image/png\",\"sha256\":\"" + arms.sha256() + "\"}");
    assertThat(arms.toString()).contains(arms.sha256()).hasSizeLessThan(120);
  }

  @Test
  void theTypeIsWhatTheBytesAre() {
    byte[] svg = CoatOfArms.read(svg(SHAPE)).image();
    assertThatThrownBy(() -> new CoatOfArms(CoatOfArms.PNG, svg))
        .isInstanceOf(CoatOfArmsException.class);
  }
}
