package se.rattdela.casework.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.Casework;
import se.rattdela.casework.PostgresServer;
import se.rattdela.casework.access.Users;
import se.rattdela.casework.common.ConflictException;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.common.UserId;

/** Two units of work that overlap: the later one fails as a whole and says who was first. */
class ConflictAtCommitTest {
  private static final String UNITS = "select u from UnitEntity u";
  private static final Instant NOON = Instant.parse("2026-03-16T11:00:00Z");

  @Test
  void h2(@TempDir Path folder) {
    try (Database database =
        Database.h2(folder.resolve("office"), FileKey.random(), true, Casework.entities())) {
      check(database);
    }
  }

  @Test
  void postgres() throws Exception {
    try (Database database = Database.postgres(PostgresServer.newDatabase(), Casework.entities())) {
      check(database);
    }
  }

  private static void check(Database database) {
    Users users = new Users();
    database.write(em -> users.addUnit(em, new UserId(1), "Karin", NOON, "Enheten"));

    assertThatThrownBy(() ->
            database.write(mine -> {
              Aggregate unit = mine.createQuery(UNITS, Aggregate.class).getSingleResult();
              database.write(other -> {
                other
                    .createQuery(UNITS, Aggregate.class)
                    .getSingleResult()
                    .touch(new UserId(2), "Per", NOON.plusSeconds(60));
                return 0;
              });
              unit.touch(new UserId(1), "Karin", NOON.plusSeconds(120));
              users.addUnit(mine, new UserId(1), "Karin", NOON, "En till");
              return 0;
            }))
        .isInstanceOfSatisfying(
            ConflictException.class,
            e -> {
              assertThat(e.changedBy()).isEqualTo("Per");
              assertThat(e.changedAt()).isEqualTo(NOON.plusSeconds(60));
            });
    List<Aggregate> stored =
        database.read(em -> em.createQuery(UNITS, Aggregate.class).getResultList());
    assertThat(stored)
        .as("nothing of the later work is stored")
        .singleElement()
        .satisfies(unit -> assertThat(unit.changedByName()).isEqualTo("Per"));
    assertThatThrownBy(
            () -> database.write(em -> users.addUnit(em, new UserId(1), "Karin", NOON, "Enheten")))
        .isInstanceOfSatisfying(
            StoreException.class,
            e -> {
              assertThat(e.code()).isEqualTo(ErrorCode.DATABASE_FAILED);
              assertThat(e).hasStackTraceContaining("SQL state");
              assertThat(e.getCause().getMessage()).doesNotContain("Enheten");
            });
  }
}
