package se.rattdela.reports.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The gate may spare itself a search, never answer with what was true of something else. */
final class MemoryTest {
  private static final WithheldText ASA = new WithheldText("annan person", "Åsa Lindqvist", 4);
  private static final DoubtfulName KLARA = new DoubtfulName("Klara Ek", "Klara", List.of());
  private static final ReleaseFile NOTE = file("brev.txt", "Åsa Lindqvist kom med Klara hit.");

  private final ReleaseGate gate = new ReleaseGate();

  @Test
  void theSameIsFoundAgain() {
    GateReport first = gate.search(List.of(NOTE), List.of(ASA), List.of(KLARA));
    assertThat(first.leaks()).isNotEmpty();
    assertThat(first.sightings()).isNotEmpty();
    assertThat(gate.search(List.of(NOTE), List.of(ASA), List.of(KLARA))).isEqualTo(first);
  }

  @Test
  void whateverMayAlterTheResultIsPartOfTheKey() {
    List<WithheldText> withheld = List.of(ASA);
    List<DoubtfulName> doubtful = List.of(KLARA);
    List<String> keys =
        List.of(
            key(withheld, doubtful, NOTE),
            key(List.of(), doubtful, NOTE),
            key(withheld, List.of(), NOTE),
            key(List.of(new WithheldText("adress", ASA.text(), 4)), doubtful, NOTE),
            key(List.of(new WithheldText(ASA.label(), "Åsa Lind", 4)), doubtful, NOTE),
            key(List.of(new WithheldText(ASA.label(), ASA.text(), 5)), doubtful, NOTE),
            key(withheld, List.of(new DoubtfulName("Klara By", "Klara", List.of())), NOTE),
            key(withheld, List.of(new DoubtfulName("Klara Ek", "Maj", List.of())), NOTE),
            key(withheld, List.of(new DoubtfulName("Klara Ek", "Klara", List.of("av"))), NOTE),
            key(withheld, List.of(new DoubtfulName("Klara Ek", "Klara", List.of("a", "v"))), NOTE),
            key(withheld, doubtful, file("brev.json", "Åsa Lindqvist kom med Klara hit.")),
            key(withheld, doubtful, file("brev.txt", "Åsa Lindqvist kom med Klara hit!")));
    assertThat(keys).doesNotHaveDuplicates();
    assertThat(key(List.of(ASA), List.of(KLARA), file("brev.txt", text(NOTE))))
        .isEqualTo(keys.getFirst());
  }

  @Test
  void aTextDoesNotRunOnIntoTheNext() {
    assertThat(Memory.sought(List.of(new WithheldText("ab", "c", 0)), List.of()))
        .isNotEqualTo(Memory.sought(List.of(new WithheldText("a", "bc", 0)), List.of()));
  }

  @Test
  void whatIsSoughtLaterIsFoundInAFileThatWasClean() {
    assertThat(gate.search(List.of(NOTE), List.of())).isEmpty();
    assertThat(gate.search(List.of(NOTE), List.of(ASA))).isNotEmpty();
  }

  @Test
  void aFileThatCouldNotBeReadIsTriedAgain() {
    Memory memory = new Memory();
    memory.keep("b", new GateReport(List.of(new Leak("b", Place.UNREADABLE, 0, "", 0)), List.of()));
    assertThat(memory.recall("b")).isNull();
  }

  @Test
  void theOldestIsForgottenFirst() {
    Memory memory = new Memory();
    GateReport clean = new GateReport(List.of(), List.of());
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      keys.add("k" + i);
      memory.keep("k" + i, clean);
      assertThat(memory.recall("k0")).as("asked for again and again").isNotNull();
    }
    assertThat(memory.recall("k1")).isNull();
    assertThat(keys.stream().map(memory::recall).filter(Objects::nonNull)).hasSizeLessThan(100);
  }

  private static String key(
      List<WithheldText> withheld, List<DoubtfulName> doubtful, ReleaseFile file) {
    return Memory.key(Memory.sought(withheld, doubtful), file);
  }

  private static ReleaseFile file(String name, String text) {
    return new ReleaseFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(ReleaseFile file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }
}
