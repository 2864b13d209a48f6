package se.rattdela.desktop.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MergeTest {
  private record Thing(String title, String text, int number) {}

  private static final Thing BEFORE = new Thing("rubrik", "text", 1);

  private static Merge<Thing> merge(Thing before, Thing mine, Thing theirs) {
    return on(new Merge<>(before, mine, theirs));
  }

  private static Merge<Thing> on(Merge<Thing> merge) {
    return merge
        .text("title", "Rubrik", Thing::title)
        .text("text", "Text", Thing::text)
        .value("number", "Nummer", Thing::number, String::valueOf);
  }

  private static Thing settled(Merge<Thing> merge, Map<String, ConflictPane.Choice> chosen) {
    Merge.Result<Thing> result = merge.settle(chosen);
    return new Thing(
        result.text("title", Thing::title),
        result.text("text", Thing::text),
        result.value("number", Thing::number));
  }

  @Test
  void whatOnlyOneChangedIsNotAskedAboutAndKeptFromBoth() {
    Merge<Thing> merge =
        merge(BEFORE, new Thing("min", "text", 1), new Thing("rubrik", "deras", 2));
    assertThat(merge.fields()).isEmpty();
    assertThat(settled(merge, Map.of())).isEqualTo(new Thing("min", "deras", 2));
  }

  @Test
  void whatBothChangedIsAskedAbout() {
    Merge<Thing> merge = merge(BEFORE, new Thing("min", "min", 3), new Thing("deras", "deras", 2));
    assertThat(merge.fields())
        .extracting(ConflictPane.Field::key)
        .containsExactly("title", "text", "number");
    assertThat(
            settled(
                merge,
                Map.of(
                    "title", new ConflictPane.Choice.Mine(),
                    "text", new ConflictPane.Choice.Merged("ihop"),
                    "number", new ConflictPane.Choice.Theirs())))
        .isEqualTo(new Thing("min", "ihop", 2));
  }

  @Test
  void theSameChangeByBothIsNoConflict() {
    Merge<Thing> merge = merge(BEFORE, new Thing("lika ", "text", 1), new Thing("lika", "text", 1));
    assertThat(merge.fields()).isEmpty();
  }

  @Test
  void everyDifferenceIsAskedAboutWhereTheBeginningIsUnknown() {
    Merge<Thing> merge = on(new Merge<>(null, BEFORE, new Thing("rubrik", "deras", 1)));
    assertThat(merge.fields()).extracting(ConflictPane.Field::key).containsExactly("text");
    assertThat(settled(merge, Map.of("text", new ConflictPane.Choice.Theirs())))
        .isEqualTo(new Thing("rubrik", "deras", 1));
  }
}
