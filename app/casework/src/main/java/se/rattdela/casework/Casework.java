package se.rattdela.casework;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.rattdela.casework.access.Actor;
import se.rattdela.casework.access.NewUser;
import se.rattdela.casework.access.Role;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.assessment.Answers;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.caseregister.CaseRegister;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.common.UnitId;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.counsel.StoredCounsel;
import se.rattdela.casework.decision.Decisions;
import se.rattdela.casework.delegation.Delegations;
import se.rattdela.casework.dispatch.Dispatches;
import se.rattdela.casework.document.Documents;
import se.rattdela.casework.document.Originals;
import se.rattdela.casework.history.FieldHistory;
import se.rattdela.casework.item.Items;
import se.rattdela.casework.matrix.ColumnChoices;
import se.rattdela.casework.notice.StoredNotices;
import se.rattdela.casework.numbering.Numbers;
import se.rattdela.casework.phrase.StoredPhrases;
import se.rattdela.casework.redress.Redresses;
import se.rattdela.casework.release.ReleaseFiles;
import se.rattdela.casework.request.Disclosures;
import se.rattdela.casework.rulebook.RulebookEntities;
import se.rattdela.casework.store.DataFolder;
import se.rattdela.casework.store.Database;
import se.rattdela.casework.store.FileKey;
import se.rattdela.casework.store.FirstAdministrator;
import se.rattdela.casework.store.KeySlots;
import se.rattdela.casework.store.PasswordCost;
import se.rattdela.casework.store.StoredFiles;
import se.rattdela.casework.store.UnitOfWork;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.rules.RuleEngine;

/**
 * The office in a data folder: creates it, opens it, resets it. The data folder holds the encrypted
 * database and the key slots.
 */
public final class Casework {
  private static final UserId PROGRAM = new UserId(0);

  private final DataFolder folder;
  private final RuleEngine engine;
  private final DecisionRenderer renderer;
  private final OfficeTime time;

  /**
   * @param folder need not exist
   * @param clock the office's time; fixed for the demo
   */
  public Casework(Path folder, RuleEngine engine, DecisionRenderer renderer, Clock clock) {
    this(folder, engine, renderer, clock, PasswordCost.STANDARD);
  }

  /** The office with another cost of passwords than the standard. */
  public Casework(
      Path folder,
      RuleEngine engine,
      DecisionRenderer renderer,
      Clock clock,
      PasswordCost passwords) {
    this.folder = new DataFolder(folder, passwords);
    this.engine = engine;
    this.renderer = renderer;
    this.time = new OfficeTime(clock);
  }

  /** Every class that is mapped to the schema. */
  public static List<Class<?>> entities() {
    return Stream.of(
            Users.entities(),
            Delegations.entities(),
            Numbers.entities(),
            CaseRegister.entities(),
            FieldHistory.entities(),
            Documents.entities(),
            Originals.entities(),
            StoredFiles.entities(),
            ReleaseFiles.entities(),
            Dispatches.entities(),
            Redresses.entities(),
            Items.entities(),
            Disclosures.entities(),
            Answers.entities(),
            StoredCounsel.entities(),
            Decisions.entities(),
            StoredNotices.entities(),
            Accounting.entities(),
            RulebookEntities.entities(),
            StoredPhrases.entities(),
            ColumnChoices.entities(),
            AuditTrail.entities())
        .flatMap(List::stream)
        .toList();
  }

  /** Where the office lies; need not exist. */
  public Path folder() {
    return folder.path();
  }

  /** Whether the folder holds an office. */
  public boolean exists() {
    return folder.holdsOffice();
  }

  /**
   * Creates an empty office whose first user is its administrator, durably on disk when it returns.
   *
   * @param password at least 8 characters; wiped before the method returns
   * @throws StoreException OFFICE_EXISTS, READ_ONLY_FOLDER, ALREADY_OPEN, WEAK_PASSWORD,
   *     PASSWORD_NOT_SET
   */
  public SignedIn create(FirstAdministrator administrator, char[] password) {
    try {
      if (password.length < KeySlots.SHORTEST_PASSWORD) {
        throw new StoreException(ErrorCode.WEAK_PASSWORD, KeySlots.SHORTEST_PASSWORD);
      }
      return created(administrator, password);
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private SignedIn created(FirstAdministrator administrator, char[] password) {
    DataFolder.Lock lock = folder.lock();
    if (folder.holdsOffice()) {
      lock.close();
      throw new StoreException(ErrorCode.OFFICE_EXISTS, folder.shown());
    }
    Database database = null;
    try {
      // A database without key slots is what a crash in here left behind; nobody can open it.
      folder.deleteFiles();
      FileKey key = FileKey.random();
      database = Database.h2(folder.database(), key, true, entities());
      Actor actor = firstUser(database, administrator);
      folder.keySlots().add(administrator.userName(), password, key);
      return new SignedIn(office(database, lock, key), actor);
    } catch (RuntimeException e) {
      if (database != null) {
        database.close();
      }
      folder.deleteFiles();
      lock.close();
      throw e;
    }
  }

  private Actor firstUser(UnitOfWork work, FirstAdministrator administrator) {
    Users users = new Users();
    AuditTrail audit = new AuditTrail(time);
    return work.write(em -> {
      UnitId unit =
          users.addUnit(
              em, PROGRAM, administrator.displayName(), time.now(), administrator.unitName());
      Actor actor =
          users.addUser(
              em,
              PROGRAM,
              administrator.displayName(),
              time.now(),
              new NewUser(
                  administrator.userName(),
                  administrator.displayName(),
                  administrator.function(),
                  unit,
                  Set.of(Role.ADMINISTRATOR)));
      audit.append(em, actor.id(), Operation.DATABASE_CREATED, null, "", "");
      return actor;
    });
  }

  /**
   * Opens the office with a user's password.
   *
   * @param password is wiped before the method returns
   * @throws StoreException NO_OFFICE, WRONG_PASSWORD, ALREADY_OPEN, READ_ONLY_FOLDER,
   *     KEYS_UNREADABLE, DATABASE_FAILED, NEWER_DATABASE
   */
  public SignedIn open(String userName, char[] password) {
    try {
      if (!folder.holdsOffice()) {
        throw new StoreException(ErrorCode.NO_OFFICE, folder.shown());
      }
      return opened(userName, password);
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private SignedIn opened(String userName, char[] password) {
    DataFolder.Lock lock = folder.lock();
    Database database = null;
    try {
      FileKey key = folder.keySlots().open(userName, password);
      database = Database.h2(folder.database(), key, false, entities());
      Office office = office(database, lock, key);
      return new SignedIn(office, office.signedIn(userName));
    } catch (RuntimeException e) {
      if (database != null) {
        database.close();
      }
      lock.close();
      throw e;
    }
  }

  private Office office(Database database, DataFolder.Lock lock, FileKey key) {
    return new Office(database, lock, folder, key, engine, renderer, time);
  }

  /**
   * Deletes database and key slots. For the demo office only: nothing can be brought back.
   *
   * @throws StoreException ALREADY_OPEN
   */
  public void reset() {
    folder.deleteOffice();
  }

  /** An open office and the user who opened it. */
  public record SignedIn(OpenOffice office, Actor actor) {}
}
