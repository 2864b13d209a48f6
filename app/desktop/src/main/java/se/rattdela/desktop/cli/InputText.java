package se.rattdela.desktop.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file or standard input as strict UTF-8, with a limit on its size. */
final class InputText {

  /** Largest input in bytes. */
  static final int LARGEST = 50_000_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CommandContext context;
  private final CommandTexts texts;

  InputText(CommandContext context, CommandTexts texts) {
    this.context = context;
    this.texts = texts;
  }

  /**
   * The text of a file, or of standard input where {@code file} is {@code -}.
   *
   * @param shown how the file is called in messages
   */
  String read(String file, String shown) {
    try {
      if (file.equals("-")) {
        return decode(context.in(), shown);
      }
      Path path = context.workingDirectory().resolve(file);
      if (Files.isDirectory(path)) {
        throw unreadable("input.directory", shown);
      }
      try (InputStream in = Files.newInputStream(path)) {
        return decode(in, shown);
      }
    } catch (NoSuchFileException | InvalidPathException e) {
      throw unreadable("input.missing", shown);
    } catch (AccessDeniedException e) {
      throw unreadable("input.denied", shown);
    } catch (CharacterCodingException e) {
      throw unreadable("input.not-utf8", shown);
    } catch (IOException e) {
      throw unreadable("input.unreadable", shown);
    }
  }

  private String decode(InputStream in, String shown) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw unreadable("input.too-large", shown);
    }
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    // Editors on Windows put the mark first; RFC 8259 allows a reader to pass over it.
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private UnreadableException unreadable(String key, String shown) {
    return new UnreadableException(texts.text(key, shown));
  }

  /** The input cannot be read; the message is for the user. */
  static final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableException(String words) {
      super(words);
    }
  }
}
