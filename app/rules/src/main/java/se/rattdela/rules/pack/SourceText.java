package se.rattdela.rules.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.rattdela.rules.RuleMessage;

/**
 * The closed way from a foreign file to text: size asked before anything is read, strict UTF-8, and
 * no character that hides what a reader sees.
 */
public final class SourceText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What a lenient decoder puts where a byte is no UTF-8. */
  private static final char REPLACED = '\uFFFD';

  private SourceText() {}

  /**
   * The bytes of a regular file, which is not read if it is larger than allowed.
   *
   * @param largest in bytes
   * @throws PackException if it is missing, no plain file or too large
   * @throws IOException if it cannot be read
   */
  public static byte[] read(Path path, int largest) throws IOException {
    String file = String.valueOf(path.getFileName());
    if (!Files.isRegularFile(path)) {
      throw problem(
          new Place(file, 1, 1), Files.exists(path) ? "pack.not-file" : "pack.missing-file");
    }
    if (Files.size(path) > largest) {
      throw problem(new Place(file, 1, 1), "pack.too-large", largest);
    }
    try (InputStream in = Files.newInputStream(path)) {
      // Some files lie about their size, so the reading has a limit of its own.
      byte[] bytes = in.readNBytes(largest + 1);
      if (bytes.length > largest) {
        throw problem(new Place(file, 1, 1), "pack.too-large", largest);
      }
      return bytes;
    }
  }

  /**
   * The text of UTF-8 bytes.
   *
   * @param file what to call the source in messages
   * @throws PackException at the first byte that is not UTF-8
   */
  public static String decode(String file, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACED) < 0) {
      return text;
    }
    // Either the text has that character or a byte is wrong: the strict way finds out, and where.
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      throw problem(placeIn(file, out, out.length()), "pack.not-utf8");
    }
    return out.toString();
  }

  /**
   * Index of the first character that must not stand in a text: control characters other than tab
   * and line feed, direction and other invisible marks, private and half characters; -1 where there
   * is none.
   */
  static int hidden(CharSequence text) {
    int i = 0;
    while (i < text.length()) {
      if (isPlain(text.charAt(i))) {
        i++;
        continue;
      }
      int point = Character.codePointAt(text, i);
      boolean refused =
          switch (Character.getType(point)) {
            case Character.CONTROL -> point != '\n' && point != '\t';
            case Character.FORMAT,
                Character.SURROGATE,
                Character.PRIVATE_USE,
                Character.UNASSIGNED,
                Character.LINE_SEPARATOR,
                Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> false;
          };
      if (refused) {
        return i;
      }
      i += Character.charCount(point);
    }
    return -1;
  }

  /** Printable ASCII and the letters of Latin scripts: nearly all there is, and none hidden. */
  private static boolean isPlain(char c) {
    return (c >= 0x20 && c <= 0x7E) || (c >= 0xC0 && c <= 0x24F);
  }

  /**
   * Refuses a value with a hidden character, also one that was written as an escape.
   *
   * @throws PackException that names the character
   */
  public static String visible(Place place, String value) {
    int at = hidden(value);
    if (at >= 0) {
      throw hiddenAt(place, value, at);
    }
    return value;
  }

  /**
   * Refuses a whole source with a hidden character, at its line and column. Line ends may be those
   * of any system.
   *
   * @throws PackException that names the character
   */
  public static String visibleSource(String file, String text) {
    String lines = text.replace("\r\n", "\n ");
    int at = hidden(lines);
    if (at >= 0) {
      throw hiddenAt(placeIn(file, text, at), lines, at);
    }
    return text;
  }

  private static PackException hiddenAt(Place place, CharSequence text, int at) {
    int point = Character.codePointAt(text, at);
    return problem(
        place,
        point == BYTE_ORDER_MARK ? "pack.byte-order-mark" : "pack.bidi",
        String.format("%04X", point));
  }

  private static Place placeIn(String file, CharSequence text, int end) {
    int line = 1;
    int column = 1;
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new Place(file, line, column);
  }

  static PackException problem(Place place, String key, Object... arguments) {
    return new PackException(List.of(new PackProblem(place, RuleMessage.of(key, arguments))));
  }
}
