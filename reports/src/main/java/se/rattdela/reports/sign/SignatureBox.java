package se.rattdela.reports.sign;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.Property;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.rattdela.reports.pdf.Fonts;
import se.rattdela.reports.pdf.Palette;
import se.rattdela.reports.pdf.Typography;
import se.rattdela.reports.pdf.UnprintableCharacterException;

/** What a signature looks like, and what is read aloud for it. */
final class SignatureBox {
  private static final ZoneId SWEDISH_TIME = ZoneId.of("Europe/Stockholm");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH.mm", Locale.of("sv", "SE"));
  private static final float PADDING = 6;
  private static final float INNER = FreeSpace.WIDTH - 2 * PADDING - 2;
  private static final String ELLIPSIS = "\u2026";

  private final SigningTexts texts;
  private final Typography typography;
  private final PdfFont regular;
  private final PdfFont semiBold;

  /** For one file: its fonts are made anew. */
  SignatureBox(SigningTexts texts, Fonts fonts) {
    this.texts = texts;
    this.typography = new Typography(fonts);
    this.regular = fonts.regular();
    this.semiBold = fonts.semiBold();
  }

  SignatureFieldAppearance draw(String field, SigningIdentity identity, SignatureRequest request) {
    ZonedDateTime when = request.signedAt().withZoneSameInstant(SWEDISH_TIME);
    String day = when.toLocalDate().toString();
    String time = TIME.format(when);
    String signer = line(request.signer());
    String reason = line(request.reason());
    String place = line(request.place());
    Div box =
        new Div()
            .add(paragraph(texts.get("box.heading"), regular, 7))
            .add(paragraph(signer, semiBold, 9.5f))
            .add(paragraph(reason, regular, 7.5f))
            .add(paragraph(texts.get("box.when", day, time, place), regular, 7.5f))
            .add(paragraph(certificate(identity), regular, 6.5f).setFontColor(Palette.MUTED))
            .setPadding(3)
            .setPaddingLeft(PADDING);
    SignatureFieldAppearance appearance = new SignatureFieldAppearance(field).setContent(box);
    appearance.setFont(regular);
    appearance.setFontColor(Palette.INK);
    appearance.setBorder(new SolidBorder(Palette.INK, 0.75f));
    appearance.setWidth(FreeSpace.WIDTH);
    appearance
        .getAccessibilityProperties()
        .setAlternateDescription(texts.get("alternate", signer, reason, place, day, time));
    return appearance;
  }

  /** One line of the request; the caller may hand in what cannot be printed, and is told so. */
  private String line(String text) {
    return typography.set(text).replace('\n', ' ').strip();
  }

  /** What stands in a certificate was written by its issuer; what cannot be printed is left out. */
  private String certificate(SigningIdentity identity) {
    return texts.get("box.certificate", printable(identity.holder()), printable(identity.issuer()));
  }

  private String printable(String name) {
    StringBuilder kept = new StringBuilder();
    name.codePoints()
        .forEach(point -> {
          String character = Character.toString(point);
          try {
            kept.append(typography.set(character).replace('\n', ' '));
          } catch (UnprintableCharacterException e) {
            kept.append('?');
          }
        });
    return kept.toString();
  }

  private Paragraph paragraph(String text, PdfFont font, float size) {
    Paragraph paragraph =
        new Paragraph(shortened(text, font, size)).setFont(font).setFontSize(size).setMargin(0);
    paragraph.setProperty(Property.NO_SOFT_WRAP_INLINE, true);
    return paragraph.setFixedLeading(size * 1.28f);
  }

  private static String shortened(String text, PdfFont font, float size) {
    if (font.getWidth(text, size) <= INNER) {
      return text;
    }
    int end = text.length();
    while (end > 0 && font.getWidth(text.substring(0, end) + ELLIPSIS, size) > INNER) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }
}
