package se.rattdela.casework.draft;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.store.AtomicFile;
import se.rattdela.casework.store.FileKey;

/**
 * A journal as a file that grows at its end, one sealed record for each change (ADR 10). What a
 * crash tore off at the end is missing and everything before it stands. The file is written anew
 * under a fresh key when it is opened, after a failed write, and when most of it is out of date, so
 * that a record's number is never used twice under one key.
 */
public final class DraftFile implements DraftJournal {
  private static final long LARGEST_FILE = 256L << 20;
  private static final long SMALL = 256 << 10;
  private static final int OUT_OF_DATE = 4;

  private record Field(String place, String name) {}

  private final Path file;
  private final FileKey fileKey;
  private final String purpose;
  private final Map<Field, Draft> live = new LinkedHashMap<>();
  private @Nullable FileChannel channel;
  private @Nullable RecordSeal seal;
  private long writtenWhole;

  /**
   * Opens a journal; what cannot be read is as if it had not been written.
   *
   * @param file need not exist
   * @param user internal id of the user; part of the key, so that journals cannot be swapped
   * @throws StoreException DRAFT_NOT_KEPT
   */
  public DraftFile(Path file, FileKey fileKey, long user) {
    this.file = file;
    this.fileKey = fileKey;
    this.purpose = "rattdela drafts 1 user " + user;
    try {
      read();
      if (Files.exists(file)) {
        writeWhole();
      }
    } catch (IOException e) {
      throw new StoreException(ErrorCode.DRAFT_NOT_KEPT, e);
    }
  }

  @Override
  public synchronized List<Draft> kept() {
    return List.copyOf(live.values());
  }

  @Override
  public synchronized void keep(List<Draft> drafts) {
    drafts.forEach(this::remember);
    append(drafts.stream().map(RecordText::put).toList());
  }

  @Override
  public synchronized void forget(String place) {
    if (live.keySet().removeIf(field -> field.place().equals(place))) {
      append(List.of(RecordText.forget(place)));
    }
  }

  private void remember(Draft draft) {
    Field field = new Field(draft.place(), draft.field());
    live.remove(field); // the one changed last comes last
    live.put(field, draft);
  }

  private void append(List<byte[]> records) {
    try {
      FileChannel open = channel;
      RecordSeal sealing = seal;
      if (open == null || sealing == null || tooLong(open)) {
        writeWhole();
        return;
      }
      List<ByteBuffer> sealed = new ArrayList<>();
      for (byte[] each : records) {
        sealed.add(sealing.seal(each));
      }
      for (ByteBuffer each : sealed) {
        write(open, each);
      }
      open.force(false);
    } catch (IOException e) {
      // What stands after a torn record could not be read: the next write begins a new file.
      close();
      throw new StoreException(ErrorCode.DRAFT_NOT_KEPT, e);
    }
  }

  private boolean tooLong(FileChannel open) throws IOException {
    return open.size() > Math.max(SMALL, OUT_OF_DATE * writtenWhole);
  }

  private static void write(FileChannel channel, ByteBuffer buffer) throws IOException {
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  private void writeWhole() throws IOException {
    close();
    RecordSeal fresh = RecordSeal.fresh(fileKey, purpose);
    List<ByteBuffer> parts = new ArrayList<>();
    parts.add(fresh.header());
    for (Draft draft : live.values()) {
      parts.add(fresh.seal(RecordText.put(draft)));
    }
    ByteBuffer whole = ByteBuffer.allocate(parts.stream().mapToInt(ByteBuffer::remaining).sum());
    parts.forEach(whole::put);
    AtomicFile.write(file, whole.array());
    channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    seal = fresh;
    writtenWhole = whole.capacity();
  }

  private void read() throws IOException {
    byte[] bytes;
    try {
      if (Files.size(file) > LARGEST_FILE) {
        return;
      }
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    RecordSeal opening = RecordSeal.of(in, fileKey, purpose);
    if (opening == null) {
      return;
    }
    for (byte[] each = opening.open(in); each != null; each = opening.open(in)) {
      switch (RecordText.read(each)) {
        case RecordText.Put(Draft draft) -> remember(draft);
        case RecordText.Forget(String place) ->
            live.keySet().removeIf(field -> field.place().equals(place));
      }
    }
  }

  @Override
  public synchronized void close() {
    FileChannel open = channel;
    channel = null;
    seal = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw new StoreException(ErrorCode.DRAFT_NOT_KEPT, e);
      }
    }
  }
}
