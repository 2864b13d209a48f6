package se.rattdela.desktop.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.caseregister.ProtectedIdentity;

class DemoContentTest {

  private static final DemoContent CONTENT = DemoContent.read();
  private static final LocalDate DAY = CONTENT.office().now().toLocalDate();

  static Stream<DemoContent.CaseStory> cases() {
    return CONTENT.cases().stream();
  }

  @Test
  void the_office_has_the_width_that_the_product_is_shown_with() {
    assertThat(DAY).isEqualTo("2026-03-16");
    assertThat(CONTENT.cases()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(cases().flatMap(story -> story.items().stream())).hasSizeGreaterThanOrEqualTo(60);
    assertThat(cases().map(DemoContent.CaseStory::branch).distinct())
        .hasSizeGreaterThanOrEqualTo(8);
    assertThat(cases().flatMap(story -> story.persons().stream()))
        .anyMatch(person -> person.protection() == ProtectedIdentity.PROTECTED_REGISTRATION)
        .anyMatch(person -> person.protection() == ProtectedIdentity.SECRECY_MARKING);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void each_phrase_is_found_exactly_once_and_no_two_items_overlap(DemoContent.CaseStory story) {
    for (DemoContent.DocumentLine document : story.documents()) {
      String text = document.joined();
      List<int[]> marked = new ArrayList<>();
      for (DemoContent.ItemLine item : story.items()) {
        for (DemoContent.PassageLine passage : item.in()) {
          if (passage.document().equals(document.key())) {
            marked.add(new int[] {passage.phrase().start(text), passage.phrase().end(text)});
          }
        }
      }
      assertThat(marked).allMatch(each -> each[0] < each[1] && each[1] <= text.length());
      marked.sort((a, b) -> Integer.compare(a[0], b[0]));
      for (int i = 1; i < marked.size(); i++) {
        assertThat(marked.get(i)[0])
            .as("%s, %s: passages apart", story.key(), document.key())
            .isGreaterThanOrEqualTo(marked.get(i - 1)[1]);
      }
    }
    assertThat(story.items()).allMatch(item -> !item.in().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void documents_are_as_long_as_such_documents_are(DemoContent.CaseStory story) {
    assertThat(story.documents())
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(document ->
            assertThat(document.joined().split("\\s+").length)
                .as("%s, %s", story.key(), document.key())
                .isBetween(80, 250));
  }

  @Test
  void everyone_with_a_number_has_one_of_their_own_from_the_published_test_series() {
    List<String> numbers =
        cases()
            .flatMap(story -> story.persons().stream())
            .map(DemoContent.PersonLine::number)
            .filter(number -> number != null)
            .toList();

    assertThat(numbers)
        .doesNotHaveDuplicates()
        .allMatch(number -> number.matches("\\d{8}-23[89]\\d"));
    numbers.forEach(number -> PersonalNumber.parse(number, DAY));
  }

  @Test
  void those_whose_age_decides_have_that_age_on_the_day() {
    assertThat(age("noah")).isEqualTo(17);
    assertThat(age("elias")).isEqualTo(21);
    assertThat(age("vera")).isEqualTo(15);
    assertThat(age("alva")).isEqualTo(7);
  }

  private static int age(String key) {
    String number =
        cases()
            .filter(story -> story.key().equals(key))
            .findFirst()
            .orElseThrow()
            .persons()
            .getFirst()
            .number();
    return PersonalNumber.parse(number == null ? "" : number, DAY).ageOn(DAY);
  }

  @Test
  void what_the_recipient_reads_never_names_anyone_but_those_it_may_name() {
    for (DemoContent.CaseStory story : CONTENT.cases()) {
      Set<String> others =
          Set.copyOf(
              story.persons().stream()
                  .skip(1)
                  .map(person -> person.given().toLowerCase(Locale.ROOT))
                  .toList());
      for (DemoContent.DisclosureLine line : story.disclosures()) {
        for (Step step : line.steps()) {
          String read =
              switch (step) {
                case Step.Reply reply -> reply.reason();
                case Step.Keep keep -> keep.reason();
                case Step.Write write ->
                    String.join(
                        " ",
                        write.texts().consent(),
                        write.texts().anonymised(),
                        write.texts().childsBest(),
                        write.texts().useLimitation());
                default -> "";
              };
          assertThat(read.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
              .as("%s, %s, %s", story.key(), line.key(), step.at())
              .noneMatch(others::contains);
        }
      }
    }
  }
}
