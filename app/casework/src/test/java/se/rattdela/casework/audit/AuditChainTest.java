package se.rattdela.casework.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.Casework;
import se.rattdela.casework.audit.ChainReport.Fault;
import se.rattdela.casework.common.CaseId;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.store.Database;
import se.rattdela.casework.store.FileKey;

class AuditChainTest {
  private final AuditTrail trail =
      new AuditTrail(
          new OfficeTime(Clock.fixed(Instant.parse("2026-03-16T08:00:00Z"), OfficeTime.ZONE)));
  private Database database;

  @BeforeEach
  void open(@TempDir Path folder) {
    database = Database.h2(folder.resolve("office"), FileKey.random(), true, Casework.entities());
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void append(int count) {
    for (int i = 0; i < count; i++) {
      int number = i;
      database.write(em -> {
        trail.append(
            em, new UserId(7), Operation.CASE_OPENED, new CaseId(number), "Ä-2026-0001", "");
        return number;
      });
    }
  }

  private void damage(String sql) {
    database.write(em -> em.createNativeQuery(sql, Integer.class).executeUpdate());
  }

  private ChainReport verify() {
    return database.read(new AuditVerifier()::verify);
  }

  @Test
  void aWholeChainIsWhole() {
    append(5);

    assertThat(verify()).isEqualTo(new ChainReport(5, null, null));
  }

  @Test
  void anEmptyChainIsWhole() {
    assertThat(verify().whole()).isTrue();
  }

  @Test
  void namesTheEventThatWasChanged() {
    append(5);
    damage("update audit_event set actor = 8 where sequence_number = 3");

    assertThat(verify()).isEqualTo(new ChainReport(3, 3L, Fault.DIGEST));
  }

  @Test
  void namesTheEventThatIsGone() {
    append(5);
    damage("delete from audit_event where sequence_number = 2");

    assertThat(verify()).isEqualTo(new ChainReport(2, 2L, Fault.GAP));
  }

  @Test
  void noticesThatTheEndIsGone() {
    append(5);
    damage("delete from audit_event where sequence_number = 5");

    assertThat(verify()).isEqualTo(new ChainReport(4, 5L, Fault.HEAD));
  }

  @Test
  void noticesAnEventWhoseDigestWasMadeAnew() {
    append(3);
    damage("update audit_event set digest = repeat('a', 64) where sequence_number = 2");

    assertThat(verify().firstBroken()).isEqualTo(2L);
  }

  @Test
  void concurrentSessionsNeverForkTheChain() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<Void>> writers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        writers.add(() -> {
          append(15);
          return null;
        });
      }
      for (Future<Void> done : threads.invokeAll(writers)) {
        done.get();
      }
    }

    assertThat(verify()).isEqualTo(new ChainReport(60, null, null));
  }

  @Test
  void whatIsAppendedWhileItIsCheckedIsNoFault() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(1)) {
      Future<?> writer = threads.submit(() -> append(100));
      while (!writer.isDone()) {
        assertThat(verify().whole()).isTrue();
      }
      writer.get();
    }

    assertThat(verify()).isEqualTo(new ChainReport(100, null, null));
  }
}
