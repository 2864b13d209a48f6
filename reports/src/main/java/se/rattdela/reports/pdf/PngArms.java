package se.rattdela.reports.pdf;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import se.rattdela.reports.pdf.CoatOfArmsException.Reason;

/** A coat of arms in pixels. The size is read before the pixels are, so a bomb never unfolds. */
final class PngArms {
  private static final int MOST_BYTES = 5_000_000;
  private static final int MOST_PIXELS_A_SIDE = 6000;
  private static final int LEAST_PIXELS_A_SIDE = 48;
  private static final int KEPT_PIXELS_A_SIDE = 600;
  private static final double MOST_ELONGATED = 3;
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int BARELY_SEEN = 16;

  private PngArms() {}

  static boolean isPng(byte[] file) {
    return file.length > SIGNATURE.length
        && IntStream.range(0, SIGNATURE.length).allMatch(at -> file[at] == SIGNATURE[at]);
  }

  /** Eight bits a channel, no metadata, no more pixels than print shows. */
  static byte[] normalise(byte[] file) {
    BufferedImage image = decode(file);
    double scale =
        Math.min(1, (double) KEPT_PIXELS_A_SIDE / Math.max(image.getWidth(), image.getHeight()));
    int width = (int) Math.round(image.getWidth() * scale);
    int height = (int) Math.round(image.getHeight() * scale);
    BufferedImage kept = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = kept.createGraphics();
    Image scaled =
        scale < 1 ? image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING) : image;
    graphics.drawImage(scaled, 0, 0, null);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(kept, "png", stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static BufferedImage decode(byte[] file) {
    if (file.length > MOST_BYTES) {
      throw new CoatOfArmsException(Reason.TOO_LARGE);
    }
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      requireSize(reader.getWidth(0), reader.getHeight(0));
      BufferedImage image = reader.read(0);
      requireSomethingToSee(image);
      return image;
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw broken(e);
    } finally {
      reader.dispose();
    }
  }

  private static CoatOfArmsException broken(Exception cause) {
    CoatOfArmsException broken = new CoatOfArmsException(Reason.BROKEN);
    broken.addSuppressed(cause);
    return broken;
  }

  private static void requireSize(int width, int height) {
    if (width > MOST_PIXELS_A_SIDE || height > MOST_PIXELS_A_SIDE) {
      throw new CoatOfArmsException(Reason.TOO_LARGE);
    }
    if (width < LEAST_PIXELS_A_SIDE
        || height < LEAST_PIXELS_A_SIDE
        || width > height * MOST_ELONGATED
        || height > width * MOST_ELONGATED) {
      throw new CoatOfArmsException(Reason.DIMENSIONS);
    }
  }

  private static void requireSomethingToSee(BufferedImage image) {
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int argb = image.getRGB(x, y);
        boolean opaque = argb >>> 24 > BARELY_SEEN;
        boolean white = (argb & 0xf0f0f0) == 0xf0f0f0;
        if (opaque && !white) {
          return;
        }
      }
    }
    throw new CoatOfArmsException(Reason.EMPTY);
  }
}
