package se.rattdela.casework.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.rattdela.casework.caseregister.CasePerson;
import se.rattdela.casework.caseregister.PersonIdentity;
import se.rattdela.casework.caseregister.PersonRole;
import se.rattdela.casework.caseregister.ProtectedIdentity;
import se.rattdela.casework.common.PersonId;

/**
 * What is found in the phrases of files, and what is not. Each phrase says all that is found in it,
 * so that a looser pattern fails as much as a stricter one.
 */
class SwedishPhrasesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);

  private final List<CasePerson> persons =
      List.of(
          person(1, "Elias Karl", "Sandberg", PersonRole.SUBJECT),
          person(2, "Sara", "Sandberg", PersonRole.GUARDIAN),
          person(3, "Hans Åke", "Öberg-Ström", PersonRole.RELATIVE),
          person(4, "Linnea", "Öst", PersonRole.THIRD_PARTY),
          person(5, "Anna-Karin", "Ek", PersonRole.REPORTER));

  private static CasePerson person(long id, String given, String family, PersonRole role) {
    return new CasePerson(
        new PersonId(id),
        given,
        family,
        new PersonIdentity.Unknown(null),
        role,
        "",
        ProtectedIdentity.NONE);
  }

  private List<String> found(String text) {
    return new CandidateFinder(persons, TODAY)
        .find(text, List.of()).stream()
            .flatMap(each ->
                each.places().stream()
                    .map(place ->
                        each.kind()
                            + (each.doubt() == null ? "" : "?")
                            + " "
                            + text.substring(place.start(), place.end())))
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Han bor på Drottning Kristinas väg 53.           | ADDRESS Drottning Kristinas väg 53
          Adress: Sven Hultins gata 9                      | ADDRESS Sven Hultins gata 9
          till Mosstorps gata 3, 123 45 Lindvalla i går    | ADDRESS Mosstorps gata 3, 123 45 Lindvalla
          Hon flyttade till Karlaplan 10 i maj.            | ADDRESS Karlaplan 10
          Familjen bor på Åkerby 214.                      | ADDRESS Åkerby 214
          STORGATAN 5                                      | ADDRESS STORGATAN 5
          STORGATAN 5, 123 45 LINDVALLA                    | ADDRESS STORGATAN 5, 123 45 LINDVALLA
          Bor Karl XII:s gata 3 sedan 2020.                | ADDRESS Karl XII:s gata 3
          hos mormor på Sankt Eriksgatan 12                | ADDRESS Sankt Eriksgatan 12
          S:t Olofsgatan 7 B, lgh 1102                     | ADDRESS S:t Olofsgatan 7 B, lgh 1102
          Adressen Storgatan 5 är gammal.                  | ADDRESS Storgatan 5
          Gamla vägen 7                                    | ADDRESS Gamla vägen 7
          vid Stora torget 4 A                             | ADDRESS Stora torget 4 A
          bor Norra Skogsvägen 118, 1 tr                   | ADDRESS Norra Skogsvägen 118, 1 tr
          Professor Östen Dahls gata 5                     | ADDRESS Professor Östen Dahls gata 5
          Doktor Belfrages gata 12c                        | ADDRESS Doktor Belfrages gata 12c
          Olof Palmes plats 1                              | ADDRESS Olof Palmes plats 1
          Odenplan 22, 999 02 Lindvalla                    | ADDRESS Odenplan 22, 999 02 Lindvalla
          i Fridhemsplan 3 finns mottagningen              | ADDRESS Fridhemsplan 3
          Solhem 4, 123 45 Lindvalla                       | ADDRESS Solhem 4, 123 45 Lindvalla
          Lilla Torp 2, 123 45 Östra Ängby                 | ADDRESS Lilla Torp 2, 123 45 Östra Ängby
          Torget 3, 12345 Lindvalla                        | ADDRESS Torget 3, 12345 Lindvalla
          gården Bosarp 17 utanför byn                     | ADDRESS Bosarp 17
          Hultsbo 1205                                     | ADDRESS Hultsbo 1205
          på Ekstorp 4 hos sin farfar                      | ADDRESS Ekstorp 4
          Björkudden 8                                     | ADDRESS Björkudden 8
          en lägenhet på Ringvägen 100–102                 | ADDRESS Ringvägen 100–102
          Ekvägen 4, SE-123 45 Lindvalla                   | ADDRESS Ekvägen 4, SE-123 45 Lindvalla
          Ekvägen 4 (hos Linnea)                           | NAME Linnea; ADDRESS Ekvägen 4
          Skolvägen 3 och Landsvägen 5                     | ADDRESS Skolvägen 3; ADDRESS Landsvägen 5
          Box 12, 123 45 Lindvalla                         | ADDRESS Box 12, 123 45 Lindvalla
          post till 123 45 Lindvalla                       | ADDRESS 123 45 Lindvalla
          Medborgarplatsen 3                               | ADDRESS Medborgarplatsen 3
          Kungsbacken 14, 3 tr                             | ADDRESS Kungsbacken 14, 3 tr
          Tallstigen 9F                                    | ADDRESS Tallstigen 9F
          Ahornsgränd 1 vid parken                         | ADDRESS Ahornsgränd 1
          Hamngatan 3. Där bor han.                        | ADDRESS Hamngatan 3
          från Klockarens väg 22                           | ADDRESS Klockarens väg 22
          """)
  void findsAddresses(String text, String all) {
    assertThat(found(text)).containsExactly(all.split("; ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ring +47 912 34 567 i Norge.                     | PHONE +47 912 34 567
          tel:070-174 06 05                                | PHONE 070-174 06 05
          tel.070-1740605                                  | PHONE 070-1740605
          (070) 174 06 05 kvällstid                        | PHONE (070) 174 06 05
          070–1740605                                      | PHONE 070–1740605
          070.174.06.05                                    | PHONE 070.174.06.05
          070.1740605                                      | PHONE 070.1740605
          Ring 070 - 174 06 05 först.                      | PHONE 070 - 174 06 05
          070/174 06 05                                    | PHONE 070/174 06 05
          0046701740605                                    | PHONE 0046701740605
          +46701740605                                     | PHONE +46701740605
          +46 (0) 70 174 06 05                             | PHONE +46 (0) 70 174 06 05
          +44 20 7946 0958 går till London                 | PHONE +44 20 7946 0958
          +45 32 12 34 56                                  | PHONE +45 32 12 34 56
          +358-40-1234567                                  | PHONE +358-40-1234567
          0048 22 123 45 67                                | PHONE 0048 22 123 45 67
          08-123 45 67 eller hemma                         | PHONE 08-123 45 67
          0123-456 78                                      | PHONE 0123-456 78
          mobil: 073 174 06 05, hem                        | PHONE 073 174 06 05
          (031-390 06 00)                                  | PHONE 031-390 06 00
          e-post sara@exempel.se eller sms                 | EMAIL sara@exempel.se
          mailto:s.sandberg@exempel.se                     | EMAIL s.sandberg@exempel.se
          <anna.ek@exempel.se>                             | EMAIL anna.ek@exempel.se
          """)
  void findsPhonesAndMail(String text, String all) {
    assertThat(found(text)).containsExactly(all.split("; ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hyran är 5000-6000 kr i månaden                  | AMOUNT 5000-6000 kr
          mellan 5 000 till 6 000 kronor                   | AMOUNT 5 000 till 6 000 kronor
          skickade 500 euro till Norge                     | AMOUNT 500 euro
          en kostnad på kr 400                             | AMOUNT kr 400
          4 180 kronorna betalades tillbaka                | AMOUNT 4 180 kronorna
          € 50 per natt                                    | AMOUNT € 50
          50 € per natt                                    | AMOUNT 50 €
          SEK 1 200                                        | AMOUNT SEK 1 200
          1 200 SEK                                        | AMOUNT 1 200 SEK
          500 norska kronor                                | AMOUNT 500 norska kronor
          saldot var -500 kr                               | AMOUNT 500 kr
          500 KR                                           | AMOUNT 500 KR
          500,- av en vän                                  | AMOUNT 500,-
          500:- av en vän                                  | AMOUNT 500:-
          femtusen kronor kontant                          | AMOUNT femtusen kronor
          fem tusen kronor kontant                         | AMOUNT fem tusen kronor
          några hundra kronor                              | AMOUNT några hundra kronor
          två miljoner kronor                              | AMOUNT två miljoner kronor
          sparat 15 tusen                                  | AMOUNT 15 tusen
          en skuld på 2 mkr                                | AMOUNT 2 mkr
          kostar 12.50 kr styck                            | AMOUNT 12.50 kr
          100 dollar                                       | AMOUNT 100 dollar
          avgiften 3 krona                                 | AMOUNT 3 krona
          bidrag 12 345,50 kr.                             | AMOUNT 12 345,50 kr
          """)
  void findsAmounts(String text, String all) {
    assertThat(found(text)).containsExactly(all.split("; ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          pnr 19790927-2390                                | PERSONAL_NUMBER 19790927-2390
          pnr 790927 2390                                  | PERSONAL_NUMBER 790927 2390
          pnr-790927-2390                                  | PERSONAL_NUMBER 790927-2390
          1979-09-27-2390                                  | PERSONAL_NUMBER 1979-09-27-2390
          790927−2390                                      | PERSONAL_NUMBER 790927−2390
          19790927-2391                                    | PERSONAL_NUMBER? 19790927-2391
          790927-2391                                      | PERSONAL_NUMBER? 790927-2391
          7909272391                                       | PERSONAL_NUMBER? 7909272391
          samordningsnummer 19790987-2391                  | PERSONAL_NUMBER? 19790987-2391
          (790927-2391)                                    | PERSONAL_NUMBER? 790927-2391
          Linnea berättar om helgen.                       | NAME? Linnea
          Nu berättar Linnea om helgen.                    | NAME Linnea
          Samtal med Linnea.                               | NAME Linnea
          - Linnea kom sent                                | NAME? Linnea
          Linneas mamma ringde.                            | NAME? Linnea
          Linnea Östs mamma ringde.                        | NAME Linnea Öst
          Hans mamma kom.                                  | NAME? Hans
          Mormor hämtar när Hans arbetar.                  | NAME Hans
          Familjen Sandberg kom.                           | NAME? Sandberg
          Sara Sandberg kom.                               | NAME Sara Sandberg
          Fru Öberg-Ström kom.                             | NAME Öberg-Ström
          Anna-Karin ringde.                               | NAME Anna-Karin
          EK, ANNA-KARIN                                   | NAME EK, ANNA-KARIN
          LINNEA ÖST                                       | NAME LINNEA ÖST
          """)
  void findsNumbersAndNames(String text, String all) {
    assertThat(found(text)).containsExactly(all.split("; ", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // looks like an address
        "Genomförandeplan 2 och Vårdplan 3",
        "Vårdplats 3 och Arbetsplats 12",
        "På Väg 2 kommer bussen",
        "Omväg 9 kilometer, Genväg 2",
        "Riksväg 50 och Europaväg 6",
        "hon var på vägen 3 gånger",
        "I Parken 3 dagar i rad",
        "Mötet på Storgatan 2026-03-16",
        "Handlingsplan 4 gäller",
        "Våningsplan 2",
        "Ungdomsgården 3 kvällar",
        "Fritidsgården 2",
        "en Hobby 2 gånger i veckan",
        "Sambo 2 år",
        "i Rinkeby 3 maj",
        "i Täby 2024",
        "Avdelning 5, rum 12",
        "Lägenhet 3",
        "bilaga 2, sidan 14",
        "Umgängesplan 1 från 2025",
        "Säkerhetsplanen 3",
        "Skolan hade 3 platser",
        "på gatan 2 nätter",
        "Anna Strand 42 år",
        "den 12 Maj 2026",
        "Kap. 5 och 26 kap. 1 § OSL",
        "Parkeringsplats 114",
        "Lekplatsen 2 hundra meter bort",
        // looks like a telephone
        "den 2026-03-16 kl. 08.00–16.00",
        "öppet 08–16 alla dagar",
        "kl 09.30-10.15",
        "dnr 0231-2026",
        "Ä-2026-0417 och B-2026-0231",
        "FK 2026/118802",
        "version 010.2.3",
        "0,75 liter och 01.02.03",
        "SFS 2025:937, prop. 2024/25:65",
        "organisationsnummer 556677-8899",
        "bankgiro 123-4567",
        "clearing 8327-9",
        // looks like a number of a person
        "mellan 2024 och 2026",
        "20260316-1131 i dag",
        "202613-1234 har ingen månad",
        "790231-2390",
        "belopp 790927 2391",
        "8020-2030",
        "1234567-8901",
        "12345678901234",
        "20300101-2390",
        "diarienummer 2026-0417",
        // looks like an amount
        "3 kryssningar på 5 år",
        "25 procent av 3 500 meter",
        "klockan 9.420 stycken",
        "500 euroområdet",
        "sida 3 i 4 exemplar",
        "5 krukor och 3 kronblad",
        "tusen tack och hundra gånger",
        "kr står för kronor",
        "lag 2008:206",
        "50 § och 400 m",
        // looks like a name
        "Per capita, i maj och hans mamma",
        "Saraband spelades, Linnéväxter",
        "Elias Sandberg arbetar",
        "Elias och Karl",
        "linnea växer i skogen",
        "Ekologi och Östersjön",
        "Anna ringde från Göteborg",
        "a@b, @namn och www.exempel.se"
      })
  void leavesFalseFriendsAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  /** Counts how often a pattern looks at a character, which is the same on every machine. */
  private static final class Counted implements CharSequence {
    private final CharSequence text;
    private final long[] looks;

    Counted(CharSequence text) {
      this(text, new long[1]);
    }

    private Counted(CharSequence text, long[] looks) {
      this.text = text;
      this.looks = looks;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks[0]++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }

  private long looks(String unit, int length) {
    Counted text = new Counted(unit.repeat(length / unit.length()));
    assertThat(new Recognisers(TODAY).find(text)).isNotNull();
    assertThat(new NameFinder(persons, java.util.Set.of()).find(text)).isNotNull();
    return text.looks[0];
  }

  @Test
  void twiceTheTextIsTwiceTheWork() {
    List<String> hard =
        List.of(
            "Sara (790927-2390) på Ekvägen 4 fick 9 420 kr, tel 070-174 06 05. ",
            "123 ",
            "1 234 ",
            "0123456789",
            "Ab ",
            "AbcDef",
            "hundratusen",
            "Stora ",
            "Kristinas väg ",
            "Väg 2 ",
            "a.",
            "+47 ",
            "070-",
            "+123456789012 ",
            "19790927- \n",
            "Åkerby ",
            "    ",
            "Hans ");
    for (String unit : hard) {
      long half = looks(unit, 25_000);
      long whole = looks(unit, 50_000);
      assertThat((double) whole / half).as("growth for '%s'", unit).isBetween(1.8, 2.2);
      assertThat(whole)
          .as("looks at each of 50,000 characters of '%s'", unit)
          .isLessThan(50_000L * 2_000);
    }
  }
}
