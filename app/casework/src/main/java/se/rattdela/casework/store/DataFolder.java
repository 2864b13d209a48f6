package se.rattdela.casework.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.common.UserId;

/** The folder of one office: database, key slots, and a lock that lets one program in at a time. */
public final class DataFolder {
  private static final String DATABASE = "office";
  private static final String DATABASE_FILE = DATABASE + ".mv.db";
  private static final String LOCK = "office.lock";
  private static final String KEYS = "keys.json";
  private static final String DRAFTS = "drafts-";

  private final Path folder;
  private final PasswordCost cost;

  /**
   * @param folder need not exist
   * @param cost of the passwords that are set here
   */
  public DataFolder(Path folder, PasswordCost cost) {
    this.folder = folder.toAbsolutePath().normalize();
    this.cost = cost;
  }

  /** Whether an office has been created here. */
  public boolean holdsOffice() {
    return Files.exists(folder.resolve(DATABASE_FILE)) && keySlots().exist();
  }

  /** Path of the database as H2 wants it, without its ending. */
  public Path database() {
    return folder.resolve(DATABASE);
  }

  /** The key slots of this folder. */
  public KeySlots keySlots() {
    return new KeySlots(folder.resolve(KEYS), cost);
  }

  /** The folder itself. */
  public Path path() {
    return folder;
  }

  /** The file of a user's unsaved texts; need not exist. */
  public Path drafts(UserId user) {
    return folder.resolve(DRAFTS + user.value() + ".journal");
  }

  /** What the user knows the folder by. */
  public String shown() {
    return folder.toString();
  }

  /**
   * Makes sure that the folder is there and can be written, and takes the lock.
   *
   * @throws StoreException READ_ONLY_FOLDER, ALREADY_OPEN
   */
  public Lock lock() {
    FileChannel channel = null;
    try {
      if (folder.toString().contains(";")) {
        throw new IOException("H2 takes a semicolon in a path for the start of its settings");
      }
      Files.createDirectories(folder);
      Path probe = Files.createTempFile(folder, ".rattdela", ".probe");
      Files.delete(probe);
      channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock held = tryLock(channel);
      if (held == null) {
        channel.close();
        throw new StoreException(ErrorCode.ALREADY_OPEN);
      }
      return new Lock(channel);
    } catch (IOException e) {
      closeQuietly(channel, e);
      throw new StoreException(ErrorCode.READ_ONLY_FOLDER, e, shown());
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by this very program
    }
  }

  private static void closeQuietly(@Nullable FileChannel channel, IOException cause) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        cause.addSuppressed(e);
      }
    }
  }

  /** Deletes what an office consists of, and nothing else that may lie in the folder. */
  public void deleteOffice() {
    try (Lock _ = lock()) {
      deleteFiles();
    }
  }

  /** As {@link #deleteOffice()}, for the holder of the lock. */
  public void deleteFiles() {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        boolean database = name.startsWith(DATABASE + ".") && !name.equals(LOCK);
        if (database || name.equals(KEYS) || name.startsWith(DRAFTS)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new StoreException(ErrorCode.READ_ONLY_FOLDER, e, shown());
    }
  }

  /** Held while the office is open; the system lets it go when the program dies. */
  public static final class Lock implements AutoCloseable {
    private final FileChannel channel;

    private Lock(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public void close() {
      try {
        channel.close();
      } catch (IOException e) {
        throw new StoreException(ErrorCode.DATABASE_FAILED, e);
      }
    }
  }
}
