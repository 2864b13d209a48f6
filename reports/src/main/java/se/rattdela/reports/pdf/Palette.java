package se.rattdela.reports.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a report. All text colours have a contrast of at least 7:1 on white.
 *
 * @param accent shield, bars
 * @param tint ground of the box that holds the decision
 */
public record Palette(Color accent, Color tint) {
  /** Running text. */
  public static final Color INK = new DeviceRgb(0x1a, 0x1a, 0x1a);

  /** Secondary text. */
  public static final Color MUTED = new DeviceRgb(0x4d, 0x4d, 0x4d);

  /** Hairlines between rows. */
  public static final Color HAIRLINE = new DeviceRgb(0xcf, 0xd4, 0xd9);

  /** Lines of header and footer. */
  public static final Color RULE = new DeviceRgb(0x9a, 0xa1, 0xa8);

  /** What shall be handed over. */
  public static final Color DUTY = new DeviceRgb(0x11, 0x63, 0x29);

  /** What may be handed over: green as in the sharing matrix, told from a duty by icon and word. */
  public static final Color PERMITTED = new DeviceRgb(0x0f, 0x53, 0x23);

  /** What is withheld, and warnings. */
  public static final Color BLOCKED = new DeviceRgb(0xa4, 0x0e, 0x26);

  /** The palette for a municipality's colour; null gives the house green. */
  public static Palette of(@Nullable String hex) {
    int rgb = hex == null ? 0x116329 : Integer.parseInt(hex.substring(1), 16);
    int red = rgb >> 16 & 0xff;
    int green = rgb >> 8 & 0xff;
    int blue = rgb & 0xff;
    return new Palette(
        new DeviceRgb(red, green, blue), new DeviceRgb(tint(red), tint(green), tint(blue)));
  }

  private static int tint(int channel) {
    return Math.round(255 - (255 - channel) * 0.055f);
  }
}
