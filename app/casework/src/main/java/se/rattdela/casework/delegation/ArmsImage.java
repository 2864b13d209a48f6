package se.rattdela.casework.delegation;

import java.util.Arrays;

/** The municipality's coat of arms as it was read in. A value. */
public final class ArmsImage {
  /** Largest image in bytes: half of what the database takes in one value. */
  public static final int LARGEST = 524_288;

  /** Media type of an SVG image. */
  public static final String SVG = "image/svg+xml";

  /** Media type of a PNG image. */
  public static final String PNG = "image/png";

  private final String mediaType;
  private final byte[] bytes;

  /**
   * @param mediaType {@link #SVG} or {@link #PNG}
   * @param bytes the image, at most {@link #LARGEST} bytes
   */
  public ArmsImage(String mediaType, byte[] bytes) {
    this.mediaType = mediaType;
    this.bytes = bytes.clone();
  }

  /** What kind of image it is. */
  public String mediaType() {
    return mediaType;
  }

  /** A copy of the image. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArmsImage image
        && mediaType.equals(image.mediaType)
        && Arrays.equals(bytes, image.bytes);
  }

  @Override
  public int hashCode() {
    return 31 * mediaType.hashCode() + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return mediaType + ", " + bytes.length + " bytes";
  }
}
