package se.rattdela.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.rattdela.casework.common.ItemId;
import se.rattdela.casework.item.NewItem;
import se.rattdela.casework.matrix.SharingMatrix;
import se.rattdela.casework.store.StoreProbe;

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
}
