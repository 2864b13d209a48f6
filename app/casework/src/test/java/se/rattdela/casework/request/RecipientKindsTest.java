package se.rattdela.casework.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.rattdela.rules.pack.PackLoader;

class RecipientKindsTest {
  private final RecipientKinds kinds = RecipientKinds.shipped();

  @Test
  void everyRecipientOfThePackIsOneAuthorityOrOneOfMany() {
    Set<String> known = new HashSet<>(kinds.single());
    kinds.many().forEach(each -> known.add(each.code()));

    assertThat(known).isEqualTo(PackLoader.shipped().vocabulary().recipients().keySet());
    assertThat(kinds.many()).allMatch(each -> !each.example().isBlank());
  }

  @Test
  void whatIsInNeitherListMustBeNamed() {
    assertThat(kinds.mustBeNamed("A_CODE_OF_A_LATER_PACK")).isTrue();
    assertThat(kinds.mustBeNamed("LANSSTYRELSEN")).isTrue();
    assertThat(kinds.mustBeNamed("FORSAKRINGSKASSAN")).isFalse();
    assertThat(kinds.mustBeNamed("")).as("nobody is chosen").isFalse();
    assertThat(kinds.example("LANSSTYRELSEN")).isEqualTo("Länsstyrelsen i Skåne län");
    assertThat(kinds.example("FORSAKRINGSKASSAN")).isEmpty();
  }

  @Test
  void nobodyIsInBothLists() {
    assertThatThrownBy(() ->
            new RecipientKinds(
                Set.of("JO"), List.of(new RecipientKinds.Kind("JO", "Riksdagens ombudsmän"))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
