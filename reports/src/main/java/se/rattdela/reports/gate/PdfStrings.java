package se.rattdela.reports.gate;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Finds literal and hexadecimal strings (ISO 32000-1, 7.3.4) in bytes whose structure is lost. */
final class PdfStrings {
  private final byte[] bytes;
  private int at;

  private PdfStrings(byte[] bytes) {
    this.bytes = bytes;
  }

  static List<byte[]> in(byte[] bytes) {
    PdfStrings reader = new PdfStrings(bytes);
    List<byte[]> strings = new ArrayList<>();
    while (reader.at < bytes.length) {
      switch (bytes[reader.at++]) {
        case '(' -> strings.add(reader.literal());
        case '<' -> strings.add(reader.hexadecimal());
        default -> {}
      }
    }
    return strings;
  }

  private byte[] literal() {
    ByteArrayOutputStream string = new ByteArrayOutputStream();
    int open = 1;
    while (at < bytes.length) {
      int c = bytes[at++] & 0xff;
      if (c == '\\' && at < bytes.length) {
        escaped(string);
        continue;
      }
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (open == 0) {
        break;
      }
      string.write(c);
    }
    return string.toByteArray();
  }

  private void escaped(ByteArrayOutputStream string) {
    int c = bytes[at++] & 0xff;
    switch (c) {
      case 'n' -> string.write('\n');
      case 'r' -> string.write('\r');
      case 't' -> string.write('\t');
      case 'b' -> string.write('\b');
      case 'f' -> string.write('\f');
      case '\r' -> at += at < bytes.length && bytes[at] == '\n' ? 1 : 0;
      case '\n' -> {} // a string that goes on in the next line
      default -> {
        if (c < '0' || c > '7') {
          string.write(c);
          return;
        }
        int code = c - '0';
        for (int i = 0; i < 2 && at < bytes.length && bytes[at] >= '0' && bytes[at] <= '7'; i++) {
          code = code * 8 + bytes[at++] - '0';
        }
        string.write(code);
      }
    }
  }

  private byte[] hexadecimal() {
    ByteArrayOutputStream string = new ByteArrayOutputStream();
    int high = -1;
    for (; at < bytes.length && bytes[at] != '>'; at++) {
      int digit = Character.digit(bytes[at], 16);
      if (digit < 0) {
        if (!Character.isWhitespace(bytes[at])) {
          break;
        }
      } else if (high < 0) {
        high = digit;
      } else {
        string.write(high * 16 + digit);
        high = -1;
      }
    }
    if (high >= 0) {
      string.write(high * 16);
    }
    return string.toByteArray();
  }
}
