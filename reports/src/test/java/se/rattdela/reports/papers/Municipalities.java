package se.rattdela.reports.papers;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import se.rattdela.reports.decision.Municipality;
import se.rattdela.reports.pdf.CoatOfArms;

/** Three senders: one with short names, one with very long ones and a PNG, one with an SVG. */
public final class Municipalities {
  /** A blue shield with a golden crown and waves, as a drawing program writes it. */
  public static final String BLUE_ARMS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- Created with a drawing program -->
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
           xmlns:editor="http://example.org/editor" viewBox="0 0 200 240" editor:version="1">
        <metadata><editor:note>left out</editor:note></metadata>
        <defs>
          <linearGradient id="g" x1="0" y1="0" x2="0" y2="1">
            <stop offset="0" stop-color="#1d5fa8"/><stop offset="1" stop-color="#0b3f74"/>
          </linearGradient>
          <style type="text/css">.gold{fill:#f2b705}.wave{fill:none;stroke:#ffffff;stroke-width:10}</style>
        </defs>
        <path fill="url(#g)" d="M0 0 H200 V120 C200 190 140 225 100 240 C60 225 0 190 0 120 Z"/>
        <path class="gold" d="M50 100 L40 45 L75 75 L100 35 L125 75 L160 45 L150 100 Z"/>
        <g transform="translate(0 8)">
          <path class="wave" d="M30 140 q17 -18 35 0 t35 0 t35 0 t35 0"/>
          <path class="wave" d="M45 170 q14 -16 28 0 t28 0 t28 0 t28 0"/>
        </g>
      </svg>
      """
          .replaceFirst("^<\\?xml.*\\n", "");

  private Municipalities() {}

  /** All three, by the name of their pictures. */
  public static Map<String, Municipality> all() {
    Map<String, Municipality> all = new LinkedHashMap<>();
    all.put("short", brief());
    all.put("long-png", wide());
    all.put("svg", blue());
    return all;
  }

  static Municipality brief() {
    return new Municipality(
        "Öby kommun",
        "Socialnämnden",
        "Vuxenenheten",
        "999 99 Öby",
        "Kammarrätten i Göteborg",
        "2026/312",
        null,
        null);
  }

  static Municipality wide() {
    return new Municipality(
        "Lindvalla, Ängelholmsby och Östervålas gemensamma kommunalförbund",
        "Arbetsmarknads- och socialnämndens individutskott",
        "Enheten för försörjningsstöd, boende, skuldrådgivning och"
            + " arbetsmarknadsrehabiliteringssamordning",
        "Box 12345, 999 99 Lindvalla-Ängelholmsby",
        "Kammarrätten i Jönköping",
        "2026/312",
        "#7a1f2b",
        CoatOfArms.read(redArms()));
  }

  static Municipality blue() {
    return new Municipality(
        "Lindvalla kommun",
        "Socialnämnden",
        "Enheten för unga vuxna",
        "Stora torget 1, 999 99 Lindvalla",
        "Kammarrätten i Sundsvall",
        "2026/312",
        "#0b4f8a",
        CoatOfArms.read(BLUE_ARMS.getBytes(StandardCharsets.UTF_8)));
  }

  /** A red shield with a white lily, in pixels, with a transparent ground. */
  public static byte[] redArms() {
    BufferedImage image = new BufferedImage(400, 480, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    Path2D shield = new Path2D.Double();
    shield.moveTo(0, 0);
    shield.lineTo(400, 0);
    shield.lineTo(400, 240);
    shield.curveTo(400, 380, 280, 450, 200, 480);
    shield.curveTo(120, 450, 0, 380, 0, 240);
    shield.closePath();
    graphics.setColor(new Color(0x9c1c2e));
    graphics.fill(shield);
    graphics.setColor(new Color(0xf7f2e4));
    graphics.fillOval(160, 70, 80, 200);
    graphics.fillOval(80, 130, 70, 130);
    graphics.fillOval(250, 130, 70, 130);
    graphics.fillRect(110, 270, 180, 26);
    graphics.fillRect(186, 290, 28, 110);
    graphics.dispose();
    return png(image);
  }

  /** The picture as a file. */
  public static byte[] png(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
