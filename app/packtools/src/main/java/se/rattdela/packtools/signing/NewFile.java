package se.rattdela.packtools.signing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.packtools.signing.SigningException.Fault;

/** Writes files that did not exist before. */
public final class NewFile {

  private NewFile() {}

  /**
   * Writes a file.
   *
   * @throws SigningException if it exists
   * @throws IOException if it cannot be written; no part of it is left
   */
  public static void write(Path file, byte[] content) throws IOException {
    create(file, content);
  }

  /**
   * Writes a file that only its owner may read, from the first moment that it exists.
   *
   * @throws SigningException if it exists
   * @throws IOException if it cannot be written or others cannot be kept out; no part of it is left
   */
  public static void writeForOwner(Path file, byte[] content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      create(
          file,
          content,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      return;
    }
    // Windows: an empty file is closed to others before anything is written to it.
    create(file, new byte[0]);
    try {
      closeToOthers(file);
      Files.write(file, content, StandardOpenOption.WRITE);
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static void closeToOthers(Path file) throws IOException {
    @Nullable AclFileAttributeView view =
        Files.getFileAttributeView(file, AclFileAttributeView.class);
    if (view == null) {
      throw new IOException("no access control on this file system");
    }
    view.setAcl(
        List.of(
            AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(view.getOwner())
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .build()));
  }

  private static void create(Path file, byte[] content, FileAttribute<?>... attributes)
      throws IOException {
    try (SeekableByteChannel channel =
            Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
        OutputStream out = Channels.newOutputStream(channel)) {
      fill(file, out, content);
    } catch (FileAlreadyExistsException e) {
      throw new SigningException(Fault.EXISTS);
    }
  }

  private static void fill(Path file, OutputStream out, byte[] content) throws IOException {
    try {
      out.write(content);
      out.flush();
    } catch (IOException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }
}
