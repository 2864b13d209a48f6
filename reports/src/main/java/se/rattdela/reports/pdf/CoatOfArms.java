package se.rattdela.reports.pdf;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The municipality's coat of arms. Every instance has been checked and can be drawn. In JSON, and
 * so in every digest, its SHA-256 stands for its bytes.
 *
 * @param mediaType {@value #PNG} or {@value #SVG}
 * @param image the file as {@link #read} normalised it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below, and copied on the way
public record CoatOfArms(String mediaType, @JsonIgnore byte[] image) {
  /** Media type of pixels. */
  public static final String PNG = "image/png";

  /** Media type of vectors. */
  public static final String SVG = "image/svg+xml";

  /**
   * What was stored of an earlier {@link #read}.
   *
   * @throws CoatOfArmsException when it is not such a file after all
   */
  public CoatOfArms {
    image = image.clone();
    if (!mediaType.equals(CoatOfArmsReader.check(image))) {
      throw new CoatOfArmsException(CoatOfArmsException.Reason.UNKNOWN_FORMAT);
    }
  }

  /**
   * Checks a file somebody chose and takes what is needed of it: no metadata, no parts of a drawing
   * program, no more pixels than print shows.
   *
   * @param file a PNG of at most 5 MB, or an SVG of at most 500 kB
   * @throws CoatOfArmsException with the reason it cannot be used
   */
  public static CoatOfArms read(byte[] file) {
    byte[] normal = CoatOfArmsReader.normalise(file);
    return new CoatOfArms(CoatOfArmsReader.mediaType(normal), normal);
  }

  @Override
  public byte[] image() {
    return image.clone();
  }

  /** Its digest, 64 lower-case hexadecimal digits. */
  @JsonProperty
  public String sha256() {
    return Sha256.hex(image);
  }

  boolean isVector() {
    return mediaType.equals(SVG);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CoatOfArms arms
        && arms.mediaType.equals(mediaType)
        && MessageDigest.isEqual(arms.image, image);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(image);
  }

  @Override
  public String toString() {
    return "CoatOfArms[" + mediaType + ", " + sha256() + "]";
  }
}
