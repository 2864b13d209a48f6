package se.rattdela.casework.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.InvalidInputException;
import se.rattdela.casework.common.Why;

/**
 * A text that has been read in or pasted, as it is kept: lines end with LF, letters in Unicode's
 * normal form C, without marks for byte order.
 *
 * @param encoding what it was read as
 */
public record TextFile(String text, Encoding encoding) {
  /** Largest file, in bytes. */
  public static final int LARGEST = 4 * Documents.LONGEST_TEXT;

  /** How the letters were written. */
  public enum Encoding {
    UTF_8,
    UTF_16,
    /** Not valid UTF-8, and every byte is a character of Windows-1252. */
    WINDOWS_1252
  }

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * Reads the bytes of a file.
   *
   * @throws InvalidInputException FILE_NOT_READ, saying what it is instead of a text
   */
  public static TextFile read(byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw refused(Why.FILE_TOO_LARGE);
    }
    if (begins(bytes, 'P', 'K', 3, 4)
        || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)
        || begins(bytes, '{', '\\', 'r', 't')) {
      throw refused(Why.FILE_OFFICE_FORMAT);
    }
    TextFile read = decoded(bytes);
    String text = clean(read.text());
    if (text.isBlank()) {
      throw refused(Why.FILE_EMPTY);
    }
    if (text.length() > Documents.LONGEST_TEXT) {
      throw refused(Why.FILE_TOO_LARGE);
    }
    if (text.chars().anyMatch(TextFile::strange)) {
      throw refused(Why.FILE_NOT_TEXT);
    }
    return new TextFile(text, read.encoding());
  }

  /** A text that was pasted or taken out of another file, as it is kept. */
  public static String clean(String text) {
    String lines =
        text.replace("\uFEFF", "")
            .replace("\r\n", "\n")
            .replace('\r', '\n')
            .replace('\u2028', '\n')
            .replace("\u2029", "\n\n")
            .replace("\f", "\n\n")
            .replace("\u00ad", "");
    return Normalizer.normalize(lines, Normalizer.Form.NFC);
  }

  private static TextFile decoded(byte[] bytes) {
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      return new TextFile(strict(bytes, StandardCharsets.UTF_16), Encoding.UTF_16);
    }
    try {
      return new TextFile(decode(bytes, StandardCharsets.UTF_8), Encoding.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      return new TextFile(strict(bytes, WINDOWS), Encoding.WINDOWS_1252);
    }
  }

  private static String strict(byte[] bytes, Charset charset) {
    try {
      return decode(bytes, charset);
    } catch (CharacterCodingException notText) {
      throw refused(Why.FILE_NOT_TEXT);
    }
  }

  private static String decode(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  /** A control character that no text has. */
  private static boolean strange(int character) {
    return (character < ' ' && character != '\n' && character != '\t')
        || (character >= 0x7F && character <= 0x9F)
        || character == 0xFFFF
        || character == 0xFFFE;
  }

  private static boolean begins(byte[] bytes, int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  private static InvalidInputException refused(Why what) {
    return new InvalidInputException(ErrorCode.FILE_NOT_READ, "file", what);
  }
}
