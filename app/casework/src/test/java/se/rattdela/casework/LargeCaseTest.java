package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.matrix.SharingMatrix;
import se.rattdela.casework.rulebook.AffectedCases;
import se.rattdela.casework.rulebook.AffectedCell;
import se.rattdela.casework.store.StoreProbe;
import se.rattdela.rules.pack.RulePack;

class LargeCaseTest {
  @Test
  void aMatrixOfTwoHundredItemsAsksTheDatabaseAFewTimes(@TempDir Path folder) {
    try (TestOffice it = TestOffice.h2(folder)) {
      List<NewItem> more =
          IntStream.range(0, 197)
              .mapToObj(i -> it.newItem("Uppgift " + i, "ECONOMY", it.elias, "arbetar med lön"))
              .toList();
      List<ItemId> ids = it.office.registration().items(it.karin, it.caseId, more);
      assertThat(ids).hasSize(197).doesNotHaveDuplicates();
      var columns = it.office.matrix().columns(it.karin, it.caseId);
      SharingMatrix[] matrix = new SharingMatrix[1];

      long statements =
          StoreProbe.statements(
              it.database,
              () ->
                  matrix[0] =
                      it.office.matrix().matrix(it.karin, it.caseId, columns, TestOffice.TODAY));

      assertThat(matrix[0].rows()).hasSize(200);
      assertThat(matrix[0].columns()).hasSameSizeAs(columns);
      assertThat(statements).isLessThan(25);
    }
  }

  @Test
  void aPackIsComparedOnTwoHundredItemsAndCanBeStoppedWithinThem(@TempDir Path folder) {
    try (TestOffice it = TestOffice.h2(folder)) {
      List<NewItem> more =
          IntStream.range(0, 197)
              .mapToObj(i -> it.newItem("Uppgift " + i, "ECONOMY", it.elias, "arbetar med lön"))
              .toList();
      List<ItemId> ids = it.office.registration().items(it.karin, it.caseId, more);
      it.registered(ids.toArray(ItemId[]::new));
      TestPacks packs = new TestPacks();
      var key = it.office.rulebook().proposeKey(it.jurist, "Nyckel", packs.publicKey());
      it.office.rulebook().confirmKey(it.chief, key.id(), key.version());
      RulePack candidate =
          it.office.rulebook().open(it.jurist, packs.next(TestPacks::withoutDutyOnRequest)).pack();

      AffectedCases all =
          it.office.rulebook().affected(it.jurist, candidate, (done, total) -> true);
      int[] calls = {0};
      AffectedCases stopped =
          it.office.rulebook().affected(it.jurist, candidate, (done, total) -> calls[0]++ < 3);

      assertThat(all.cells()).isEqualTo(197 + 2 * 3);
      assertThat(all.changes()).hasSize(197).isSortedAccordingTo(byItem());
      assertThat(stopped.complete()).isFalse();
      assertThat(stopped.cells()).isBetween(1, 100);
    }
  }

  private static Comparator<AffectedCell> byItem() {
    return Comparator.comparingInt(AffectedCell::itemNumber);
  }
}
