package se.rattdela.casework.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonIdentity;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.PersonalNumber;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.PersonId;

class CandidateFinderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
  private static final CasePerson ELIAS =
      person(1, "Elias Karl", "Sandberg", "20051026-2397", PersonRole.SUBJECT);
  private static final CasePerson SARA =
      person(2, "Sara", "Sandberg", "19790927-2390", PersonRole.GUARDIAN);
  private static final CasePerson HANS =
      person(3, "Hans Åke", "Öberg-Ström", "19640421-2398", PersonRole.RELATIVE);
  private static final CasePerson LINUS =
      new CasePerson(
          new PersonId(4),
          "Linus",
          "",
          new PersonIdentity.Unknown(null),
          PersonRole.THIRD_PARTY,
          "bekant",
          ProtectedIdentity.NONE);

  private final CandidateFinder finder =
      new CandidateFinder(List.of(ELIAS, SARA, HANS, LINUS), TODAY);

  private static CasePerson person(
      long id, String given, String family, String number, PersonRole role) {
    return new CasePerson(
        new PersonId(id),
        given,
        family,
        new PersonIdentity.Numbered(PersonalNumber.parse(number, TODAY)),
        role,
        "",
        ProtectedIdentity.NONE);
  }

  private List<Map.Entry<CandidateKind, String>> found(String text) {
    return finder.find(text, List.of()).stream()
        .flatMap(each ->
            each.places().stream()
                .map(place -> Map.entry(each.kind(), text.substring(place.start(), place.end()))))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hon har personnummer 19790927-2390.                  | PERSONAL_NUMBER | 19790927-2390
          Pnr: 790927-2390, född i Ängelholm                   | PERSONAL_NUMBER | 790927-2390
          (197909272390)                                       | PERSONAL_NUMBER | 197909272390
          numret 790927–2390 enligt akten                      | PERSONAL_NUMBER | 790927–2390
          samordningsnummer 19790973-2393                      | PERSONAL_NUMBER | 19790973-2393
          Han bor på Ekvägen 4 sedan årsskiftet.               | ADDRESS | Ekvägen 4
          Han bor på Ekvägen 4 i Lindvalla.                    | ADDRESS | Ekvägen 4
          Adressen är Björkgatan 14 B, lgh 1203                | ADDRESS | Björkgatan 14 B, lgh 1203
          Adressen är Björkgatan 14b, 999 99 Lindvalla.        | ADDRESS | Björkgatan 14b, 999 99 Lindvalla
          flyttade till Stora Nygatan 7 i våras                | ADDRESS | Stora Nygatan 7
          flyttade till Norra Åsgränd 12                       | ADDRESS | Norra Åsgränd 12
          Post till Box 417, 999 01 Östra Ängby                | ADDRESS | Box 417, 999 01 Östra Ängby
          hos familjen på Östra Hamngatan 3, 2 tr              | ADDRESS | Östra Hamngatan 3, 2 tr
          Ring 070-174 06 05 efter klockan 17                  | PHONE | 070-174 06 05
          Ring 0701740605 efter klockan 17                     | PHONE | 0701740605
          tel. +46 70 174 06 05                                | PHONE | +46 70 174 06 05
          tel. +46 (0)70-174 06 05                             | PHONE | +46 (0)70-174 06 05
          växeln 031-390 06 00 svarar                          | PHONE | 031-390 06 00
          Skriv till sara.åberg@exempel.se.                    | EMAIL | sara.åberg@exempel.se
          (e-post: s_a+1@mail.exempel.se)                      | EMAIL | s_a+1@mail.exempel.se
          betalats ut med 9 420 kronor i februari              | AMOUNT | 9 420 kronor
          hyran är 7.850 kr/mån                                | AMOUNT | 7.850 kr
          en skuld på 1 250,50 kr hos                          | AMOUNT | 1 250,50 kr
          fick 500:- av en vän                                 | AMOUNT | 500:-
          omsatte 1,2 miljoner kronor                          | AMOUNT | 1,2 miljoner kronor
          lånade 15 tkr                                        | AMOUNT | 15 tkr
          Modern Sara berättar                                 | NAME | Sara
          enligt Sara Sandbergs uppgifter                      | NAME | Sara Sandberg
          SANDBERG, SARA                                       | NAME | SANDBERG, SARA
          morfadern Hans Åke Öberg-Ström var med               | NAME | Hans Åke Öberg-Ström
          en bekant som kallas Linus.                          | NAME | Linus
          Det var Hans som ringde                              | NAME | Hans
          """)
  void finds(String text, CandidateKind kind, String words) {
    assertThat(found(text)).containsExactly(entry(kind, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organisationsnummer 556677-8899",
        "diarienummer 2026-0417 och 0231-2026",
        "ärende Ä-2026-0417, begäran B-2026-0231",
        "referens FK 2026/118802",
        "den 2026-03-16 kl. 08.00–16.00",
        "mellan 08 och 16 alla dagar",
        "enligt 26 kap. 1 § OSL och 10 kap. 15 a § 2 st.",
        "Genomförandeplan 2 och Vårdplats 3",
        "På Väg 2 kommer bussen, Omväg 9 kilometer",
        "Mötet på Storgatan 2026-03-16",
        "betalade 25 procent, 3 500 meter bort",
        "klockan 9.420 stycken",
        "a@b, @namn och www.exempel.se",
        "Per capita, i maj.",
        "Linusfröet grodde, Saraband spelades",
        "Elias Sandberg arbetar"
      })
  void leavesFalseFriendsAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void tellsWhoseNumberAndNameItIsAndPutsTheSameTogether() {
    List<Candidate> candidates =
        finder.find("Sara (19790927-2390) kom. Sara Sandberg, 790927-2390, gick.", List.of());

    assertThat(candidates).extracting(Candidate::kind).contains(CandidateKind.NAME);
    Candidate name =
        candidates.stream()
            .filter(each -> each.kind() == CandidateKind.NAME)
            .findFirst()
            .orElseThrow();
    assertThat(name.person()).isEqualTo(SARA.id());
    assertThat(name.words()).isEqualTo("Sara Sandberg");
    assertThat(name.places()).hasSize(2);
    assertThat(candidates)
        .filteredOn(each -> each.kind() == CandidateKind.PERSONAL_NUMBER)
        .singleElement()
        .satisfies(each -> {
          assertThat(each.person()).isEqualTo(SARA.id());
          assertThat(each.places()).hasSize(2);
        });
    assertThat(name.toString()).doesNotContain("Sara");
  }

  @Test
  void aNameThatTwoCarryIsOfferedWithoutSayingWhose() {
    List<CasePerson> family =
        List.of(ELIAS, SARA, person(5, "Nora", "Sandberg", "20080606-2386", PersonRole.RELATIVE));
    CandidateFinder two = new CandidateFinder(family, TODAY);
    assertThat(two.find("Familjen Sandberg kom med Nora.", List.of()))
        .extracting(Candidate::words, Candidate::person, Candidate::doubt)
        .containsExactly(
            tuple("Sandberg", null, CandidateDoubt.SHARED_NAME),
            tuple("Nora", new PersonId(5), null));
    assertThat(CandidateFinder.named(family, "Familjen Sandberg"))
        .singleElement()
        .extracting(NamedPlace::persons)
        .isEqualTo(Set.of(ELIAS.id(), SARA.id(), new PersonId(5)));
  }

  @Test
  void aNameThatIsAWordTooIsOfferedApartWhereASentenceBegins() {
    CandidateFinder linnea =
        new CandidateFinder(
            List.of(ELIAS, person(5, "Linnea", "Öst", "20080606-2386", PersonRole.RELATIVE)),
            TODAY);
    assertThat(linnea.find("Linnea berättar. I dag mår Linnea bättre.", List.of()))
        .extracting(Candidate::words, Candidate::person, Candidate::doubt, Candidate::places)
        .containsExactly(
            tuple(
                "Linnea",
                new PersonId(5),
                CandidateDoubt.ALSO_A_WORD,
                List.of(new Candidate.Place(0, 6))),
            tuple("Linnea", new PersonId(5), null, List.of(new Candidate.Place(27, 33))));
  }

  @Test
  void aNumberWithAWrongCheckDigitIsOfferedAndMarked() {
    assertThat(finder.find("Pnr 19790927-2391, tel 0701740605.", List.of()))
        .extracting(Candidate::kind, Candidate::words, Candidate::doubt)
        .containsExactly(
            tuple(CandidateKind.PERSONAL_NUMBER, "19790927-2391", CandidateDoubt.CHECK_DIGIT),
            tuple(CandidateKind.PHONE, "0701740605", null));
  }

  @Test
  void aNumberThatThePrintBrokeAtItsHyphenIsTheSameNumber() {
    assertThat(finder.find("Sara 19790927-\n2390, alltså 790927-2390.", List.of()))
        .filteredOn(each -> each.kind() == CandidateKind.PERSONAL_NUMBER)
        .singleElement()
        .satisfies(each -> {
          assertThat(each.person()).isEqualTo(SARA.id());
          assertThat(each.doubt()).isNull();
          assertThat(each.places()).hasSize(2);
        });
  }

  @Test
  void whatIsMarkedAlreadyIsLeftOut() {
    String text = "Ring 070-174 06 05, inte 031-390 06 00.";
    List<Candidate> left =
        finder.find(
            text, List.of(new Candidate.Place(5, 18), new Candidate.Place(0, text.length())));
    assertThat(left).singleElement().satisfies(each -> assertThat(each.words()).startsWith("031"));
  }

  @Test
  void aLongTextOfHardKindsCostsTimeInProportion() {
    String digits = "0123456789".repeat(20_000);
    String letters = "Åäö".repeat(70_000);
    String dots = "a.".repeat(100_000);
    String capitals = "Ab ".repeat(70_000);
    String spaces = "1 234 ".repeat(35_000);
    for (String text : List.of(digits, letters, dots, capitals, spaces)) {
      // not a measurement: quadratic patterns need minutes here
      org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> finder.find(text, List.of()));
    }
  }

  @Test
  void everythingInAnOrdinaryLongTextIsFound() {
    String page =
        """
        Sara Sandberg (790927-2390) ringde från 070-174 06 05. Hon bor på Ekvägen 4 och betalar \
        9 420 kronor. Hennes adress är sara@exempel.se. Öppettiderna är 8–16 varje dag.
        """;
    String text = page.repeat(1_200);
    assertThat(text.length()).isGreaterThan(200_000);
    Map<CandidateKind, Integer> places =
        finder.find(text, List.of()).stream()
            .collect(Collectors.toMap(Candidate::kind, each -> each.places().size(), Integer::sum));
    assertThat(places).hasSize(6).allSatisfy((kind, count) -> assertThat(count).isEqualTo(1_200));
  }
}
