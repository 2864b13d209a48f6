package se.rattdela.casework.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A disk on which so many bytes have room, and no more. */
final class FullDisk implements Disk {
  private long left;

  FullDisk(long bytes) {
    left = bytes;
  }

  /** What is left of the room; below zero once it was full. */
  long left() {
    return left;
  }

  @Override
  public OutputStream open(Path file) throws IOException {
    return new FilterOutputStream(Disk.REAL.open(file)) {
      @Override
      public void write(int octet) throws IOException {
        take(1);
        out.write(octet);
      }

      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        int room = Math.clamp(left, 0, length);
        out.write(bytes, from, room); // a part is on the disk when it is full
        take(length);
      }
    };
  }

  private void take(int bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new IOException("No space left on device");
    }
  }
}
