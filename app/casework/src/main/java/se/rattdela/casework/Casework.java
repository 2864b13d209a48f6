package se.rattdela.casework;

import java.nio.file.Path;
import java.time.Clock;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.store.FirstAdministrator;

/**
 * The office in a data folder: creates it, opens it, resets it. The data folder holds the encrypted
 * database and the key slots.
 */
@SuppressWarnings("DoNotCallSuggester") // bodies follow in the next step
public final class Casework {
  private final Path folder;
  private final Clock clock;

  /**
   * @param folder need not exist
   * @param clock the office's time; fixed for the demo
   */
  public Casework(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Whether the folder holds an office. */
  public boolean exists() {
    throw new UnsupportedOperationException(folder + " " + clock);
  }

  /**
   * Creates an empty office whose first user is its administrator, durably on disk when it returns.
   *
   * @param password at least 8 characters; wiped before the method returns
   * @throws se.rattdela.casework.common.StoreException OFFICE_EXISTS, READ_ONLY_FOLDER,
   *     WEAK_PASSWORD
   */
  public SignedIn create(FirstAdministrator administrator, char[] password) {
    throw new UnsupportedOperationException();
  }

  /**
   * Opens the office with a user's password.
   *
   * @param password is wiped before the method returns
   * @throws se.rattdela.casework.common.StoreException NO_OFFICE, WRONG_PASSWORD, ALREADY_OPEN,
   *     READ_ONLY_FOLDER, KEYS_UNREADABLE, DATABASE_FAILED, NEWER_DATABASE
   */
  public SignedIn open(String userName, char[] password) {
    throw new UnsupportedOperationException();
  }

  /**
   * Deletes database and key slots. For the demo office only: nothing can be brought back.
   *
   * @throws se.rattdela.casework.common.StoreException ALREADY_OPEN
   */
  public void reset() {
    throw new UnsupportedOperationException();
  }

  /** An open office and the user who opened it. */
  public record SignedIn(OpenOffice office, Actor actor) {}
}
