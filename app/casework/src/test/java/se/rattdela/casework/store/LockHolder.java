package se.rattdela.casework.store;

import java.io.IOException;
import java.nio.file.Path;

/** A second program that holds the lock of an office until its standard input ends. */
public final class LockHolder {
  private LockHolder() {}

  public static void main(String[] arguments) throws IOException {
    try (DataFolder.Lock _ = new DataFolder(Path.of(arguments[0]), PasswordCost.STANDARD).lock()) {
      System.out.println("held");
      System.in.readAllBytes();
    }
  }
}
