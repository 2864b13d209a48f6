package se.rattdela.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.StoreException;
import se.rattdela.casework.draft.Draft;
import se.rattdela.casework.draft.DraftJournal;

/** What the disk refuses is not lost: it waits, and is tried again. */
class DraftWriterTest {
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final Deque<Runnable> again = new ArrayDeque<>();
  private final List<Throwable> told = new ArrayList<>();
  private final Disk disk = new Disk();
  private final DraftWriter writer = new DraftWriter(disk, later::add, again::add, told::add);

  @Test
  void whatCouldNotBeThrownAwayTakesNothingElseWithIt() {
    disk.full = true;
    writer.forget("assess/1");
    writer.keep(draft("assess/2", "Halvskrivet skäl"));
    later.remove().run();
    assertThat(told).hasSize(1);
    assertThat(disk.texts).isEmpty();

    disk.full = false;
    again.remove().run();
    assertThat(disk.texts).containsExactly(Map.entry("assess/2", "Halvskrivet skäl"));
    assertThat(disk.forgotten).containsExactly("assess/1");
    assertThat(again).isEmpty();
  }

  @Test
  void whatIsNewerIsKeptOverWhatWaits() {
    disk.full = true;
    writer.keep(draft("assess/1", "första"));
    writer.keep(draft("assess/2", "sparas snart"));
    later.remove().run();
    writer.keep(draft("assess/1", "andra"));
    writer.forget("assess/2");
    assertThat(later).as("a try is waiting already").isEmpty();
    again.remove().run();
    assertThat(told).as("the first of a row of failures").hasSize(1);

    disk.full = false;
    again.remove().run();
    assertThat(disk.texts).containsExactly(Map.entry("assess/1", "andra"));
  }

  @Test
  void theLastTryIsMadeWhenTheJournalIsClosedAndNoneAfter() {
    disk.full = true;
    writer.keep(draft("assess/1", "text"));
    later.remove().run();
    disk.full = false;
    writer.close();
    assertThat(disk.texts).containsExactly(Map.entry("assess/1", "text"));
    assertThat(disk.closed).isTrue();
    disk.texts.clear();
    again.remove().run();
    assertThat(disk.texts).isEmpty();
  }

  private static Draft draft(String place, String text) {
    return new Draft(place, "reason", text, Instant.EPOCH);
  }

  /** A journal whose disk may be full. */
  private static final class Disk implements DraftJournal {
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> forgotten = new ArrayList<>();
    private boolean full;
    private boolean closed;

    @Override
    public List<Draft> kept() {
      return List.of();
    }

    @Override
    public void keep(List<Draft> drafts) {
      refuse();
      drafts.forEach(each -> texts.put(each.place(), each.text()));
    }

    @Override
    public void forget(String place) {
      refuse();
      texts.remove(place);
      forgotten.add(place);
    }

    private void refuse() {
      if (full) {
        throw new StoreException(ErrorCode.DRAFT_NOT_KEPT);
      }
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
