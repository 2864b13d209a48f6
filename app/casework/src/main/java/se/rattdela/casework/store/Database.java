package se.rattdela.casework.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.StaleStateException;
import org.hibernate.Transaction;
import org.hibernate.engine.spi.PersistenceContext;
import org.hibernate.engine.spi.SessionImplementor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.StoreException;

/**
 * An open database: connection pool, migrated schema, session factory and the transaction template.
 *
 * <p>H2 acknowledges a commit before it is on the disk. So the file is opened with {@code
 * WRITE_DELAY=0} (survives the death of the process) and every commit is followed by {@code
 * CHECKPOINT SYNC} (survives the loss of power) before success is reported; see ADR 4.
 */
public final class Database implements UnitOfWork, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Database.class);
  private static final int ALREADY_OPEN = 90020;
  private static final int CLOSED = 90121;

  private final HikariDataSource pool;
  private final SessionFactory sessions;
  private final boolean h2;

  private Database(HikariDataSource pool, List<Class<?>> entities, boolean h2) {
    this.pool = pool;
    this.h2 = h2;
    this.sessions = Sessions.factory(pool, entities);
  }

  /**
   * Opens the encrypted H2 file.
   *
   * @param file path without the ending {@code .mv.db}
   * @param create whether the file must not or must exist
   */
  public static Database h2(Path file, FileKey key, boolean create, List<Class<?>> entities) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(
        "jdbc:h2:file:"
            + file.toAbsolutePath()
            + ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000"
            + (create ? "" : ";IFEXISTS=TRUE"));
    config.setUsername("rattdela");
    // H2 takes the file password and the user's password in one, with a space between.
    config.setPassword(key.hex() + " " + key.hex());
    return open(config, entities, true);
  }

  /** Opens a database on a PostgreSQL server. */
  public static Database postgres(DataSource server, List<Class<?>> entities) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(server);
    return open(config, entities, false);
  }

  private static Database open(HikariConfig config, List<Class<?>> entities, boolean h2) {
    config.setMaximumPoolSize(4);
    config.setMinimumIdle(1);
    config.setPoolName("rattdela");
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    HikariDataSource pool = null;
    try {
      pool = new HikariDataSource(config);
      Migrations.run(pool);
      Database database = new Database(pool, entities, h2);
      database.sync();
      return database;
    } catch (RuntimeException e) {
      if (pool != null) {
        pool.close();
      }
      throw openFailure(e);
    }
  }

  private static CaseworkException openFailure(RuntimeException e) {
    if (e instanceof CaseworkException known) {
      return known;
    }
    SQLException sql = SqlFailure.sqlException(e);
    return sql != null && sql.getErrorCode() == ALREADY_OPEN
        ? new StoreException(ErrorCode.ALREADY_OPEN)
        : new StoreException(ErrorCode.DATABASE_FAILED, SqlFailure.of(e));
  }

  @Override
  public <R> R write(Function<EntityManager, R> work) {
    R result = inTransaction(work, false);
    try {
      sync();
    } catch (StoreException e) {
      LOG.error("The disk did not confirm a commit", e);
      throw new StoreException(ErrorCode.SAVE_UNCERTAIN, e);
    }
    return result;
  }

  @Override
  public <R> R read(Function<EntityManager, R> work) {
    return inTransaction(work, true);
  }

  private <R> R inTransaction(Function<EntityManager, R> work, boolean readOnly) {
    try (Session session = sessions.openSession()) {
      session.setDefaultReadOnly(readOnly);
      Transaction transaction = session.beginTransaction();
      try {
        R result = work.apply(session);
        if (readOnly) {
          transaction.rollback();
        } else {
          session.flush();
          transaction.commit();
        }
        return result;
      } catch (OptimisticLockException | StaleStateException e) {
        List<Known> known = known(session);
        rollBack(transaction, e);
        throw conflict(known, e);
      } catch (RuntimeException | Error e) {
        rollBack(transaction, e);
        throw e;
      }
    } catch (CaseworkException e) {
      throw e;
    } catch (PersistenceException e) {
      throw new StoreException(ErrorCode.DATABASE_FAILED, SqlFailure.of(e));
    }
  }

  private static void rollBack(Transaction transaction, Throwable cause) {
    try {
      if (transaction.isActive()) {
        transaction.rollback();
      }
    } catch (RuntimeException e) {
      cause.addSuppressed(SqlFailure.of(e));
    }
  }

  /**
   * Tells who was first when two units of work met at the commit. The exception does not always say
   * which row it was (a batch fails as a whole), so every row that the loser knew is looked at
   * again.
   */
  private CaseworkException conflict(List<Known> known, RuntimeException e) {
    for (Known mine : known) {
      Aggregate stands = read(session -> session.find(mine.type(), mine.id()));
      if (stands != null && mine.isOvertakenBy(stands)) {
        return stands.overtaken();
      }
    }
    return new StoreException(ErrorCode.DATABASE_FAILED, SqlFailure.of(e));
  }

  private static List<Known> known(Session session) {
    PersistenceContext context = session.unwrap(SessionImplementor.class).getPersistenceContext();
    List<Known> known = new ArrayList<>();
    for (Object entity : context.getEntitiesByKey().values()) {
      if (entity instanceof Aggregate aggregate
          && context.getEntry(entity).getVersion() instanceof Long version) {
        known.add(
            new Known(
                aggregate.getClass(),
                aggregate.id(),
                version,
                aggregate.changedByName() + " " + aggregate.changedAt()));
      }
    }
    return known;
  }

  /** A row as a unit of work knew it; a batch has counted its version up before it fails. */
  private record Known(Class<? extends Aggregate> type, long id, long version, String changed) {
    boolean isOvertakenBy(Aggregate stands) {
      return stands.version() > version
          || (stands.version() == version
              && !changed.equals(stands.changedByName() + " " + stands.changedAt()));
    }
  }

  private void sync() {
    if (!h2) {
      return; // PostgreSQL has fsynced its log before it acknowledges a commit.
    }
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    } catch (SQLException e) {
      throw new StoreException(ErrorCode.DATABASE_FAILED, SqlFailure.of(e));
    }
  }

  /** For the tests that compare mapping and schema and count statements. */
  SessionFactory sessions() {
    return sessions;
  }

  /** For the tests that look at the schema and damage rows. */
  DataSource pool() {
    return pool;
  }

  @Override
  public void close() {
    sessions.close();
    if (h2) {
      try (Connection connection = pool.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("SHUTDOWN");
      } catch (SQLException e) {
        // Giving back the connection fails once the database is closed, which is what was asked.
        if (e.getErrorCode() != CLOSED) {
          LOG.warn("The database did not shut down by itself", SqlFailure.of(e));
        }
      }
    }
    pool.close();
  }
}
