package se.rattdela.casework.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds addresses: street and number, village or farm and number, box, postal code and town. What
 * only looks like a street – Vårdplats 3, På Väg 2 – is told apart by its word and by what stands
 * in front of it. Every run in a pattern is bounded, so that a text costs time in proportion to its
 * length.
 */
final class AddressFinder {
  private static final Locale SWEDISH = Locale.of("sv");
  private static final String GAP = "[ \\u00a0]";

  private static final String STREET_END =
      "(?iu:gatan|gata|gator|vägen|väg|gränden|gränd|torget|torg|allén|allé|stigen|stig|backen|backe"
          + "|platsen|plats|planen|plan|leden|esplanaden|kajen|kaj|slingan|rundan|liden|svängen"
          + "|promenaden|bron|brinken|höjden|kullen|ängen|hagen|lunden|parken|gården|ringen"
          + "|terrassen|kroken|vreten|strand|stranden|hamnen|hamn)";

  private static final String VILLAGE_END =
      "(?iu:by|bo|torp|torpet|ryd|hult|måla|boda|böle|arp|tomta|stugan|udden|säter|lösa)";

  /** What follows a number that counts or dates something and is no house's. */
  private static final String COUNTED =
      "(?iu:kronor|kr|sek|euro|åringar|åring|år|månader|månad|mån|veckor|vecka|dagar|dag|dygn|nätter"
          + "|kvällar|timmar|tim|minuter|min|gånger|ggr|personer|barn|elever|platser|lägenheter"
          + "|avdelningar|rum|meter|m|km|mil|procent|kap|st|stycken|januari|februari|mars|april|maj"
          + "|juni|juli|augusti|september|oktober|november|december)(?!\\p{L})|%|§";

  private static final String DIGITS =
      "[1-9][0-9]{0,3}(?![0-9])(?:[a-hA-H](?!\\p{L})|" + GAP + "[A-H](?![\\p{L}\\p{N}]))?";
  private static final String NO_HOUSE =
      "(?![0-9]|" + GAP + "?(?:" + COUNTED + ")|[.,:][0-9]|[-–][0-9]{2}-)";
  private static final String FLAT =
      "(?:,?"
          + GAP
          + "(?:lgh|läg|lägenhet)\\.?"
          + GAP
          + "?[0-9]{3,4}|,?"
          + GAP
          + "[0-9]{1,2}"
          + GAP
          + "?tr(?!\\p{L}))?";
  private static final String HOUSE =
      GAP + DIGITS + "(?:[-–][1-9][0-9]{0,3}(?![-0-9]))?" + NO_HOUSE + FLAT;

  private static final String PLACE_NAME =
      GAP + "{1,2}\\p{Lu}[\\p{L}-]{1,30}+(?:" + GAP + "\\p{Lu}[\\p{L}-]{1,30}+)?";
  private static final String TOWN = "[0-9]{3}" + GAP + "[0-9]{2}" + PLACE_NAME;
  private static final String TOWN_AFTER =
      ",?\\s{1,3}(?:SE?-)?[0-9]{3}" + GAP + "?[0-9]{2}" + PLACE_NAME;
  private static final String CAPITAL = "\\p{Lu}\\p{L}{0,20}+(?:[:.-]\\p{L}{1,20}+){0,2}\\.?";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              // up to three words in front, as in Stora Nygatan and Drottning Kristinas väg
              + "(?<front>(?:"
              + CAPITAL
              + GAP
              + "){0,3}?)(?<street>(?:\\p{Lu}\\p{L}{1,30}?)?"
              + STREET_END
              + ")"
              + HOUSE
              + "(?<town>"
              + TOWN_AFTER
              + ")?"
              + "|(?<village>\\p{Lu}\\p{L}{1,20}?"
              + VILLAGE_END
              + ")"
              + GAP
              + "(?!(?:19|20)[0-9]{2}(?![0-9]))"
              + DIGITS
              + NO_HOUSE
              + "(?![-–/][0-9])"
              + "(?:"
              + TOWN_AFTER
              + ")?"
              + "|(?:Box|Postlåda|Lådnummer|BOX)"
              + GAP
              + "[0-9]{1,5}(?![0-9])(?:"
              + TOWN_AFTER
              + ")?"
              // any name at all, where postal code and town stand behind it
              + "|(?:"
              + CAPITAL
              + GAP
              + "){1,3}?[1-9][0-9]{0,3}(?:"
              + GAP
              + "?[A-Ha-h])?"
              + FLAT
              + TOWN_AFTER
              + "|(?<![0-9.,]"
              + GAP
              + ")"
              + TOWN
              + ")");

  /** Words that stand in front of a street's whole name. */
  private static final Set<String> PART_OF_A_NAME =
      Set.of(
          "stora",
          "lilla",
          "norra",
          "södra",
          "östra",
          "västra",
          "gamla",
          "nya",
          "övre",
          "nedre",
          "inre",
          "yttre",
          "mellersta",
          "långa",
          "korta",
          "sankt",
          "sankta",
          "s:t",
          "s:ta",
          "höga",
          "låga",
          "breda",
          "smala");

  /** Words with a capital letter that are no part of the name of a street. */
  private static final Set<String> NO_NAME =
      Set.of(
          "adress",
          "adressen",
          "bostadsadress",
          "besöksadress",
          "postadress",
          "bor",
          "bodde",
          "på",
          "i",
          "till",
          "från",
          "vid",
          "mot",
          "via",
          "hos",
          "av",
          "och",
          "den",
          "det",
          "en",
          "vår",
          "familjen",
          "boende",
          "folkbokförd",
          "han",
          "hon",
          "hen",
          "de",
          "vi",
          "mellan");

  private static final Pattern NO_STREET =
      Pattern.compile(
          "\\p{L}+plats"
              + "|(?:arbets|vård|parkerings|bo|mötes|lek|praktik|skol|förskole|behandlings|camping)platsen"
              + "|(?:om|gen|ut|åter|hem|skol|res|bil|cykel|gång|lands|motor|riks|läns|europa|in|av|till)väg"
              + "|(?:om|gen|ut|åter|hem|luft|livs)vägen"
              + "|(?:sido|tvär|återvänds|genomfarts|affärs)gata"
              + "|(?:ungdoms|fritids|skol|förskole|bond|bak|inner)gården"
              + "|(?:genomförande|vård|handlings|vånings|arbets|behandlings|säkerhets|kris|tids|studie"
              + "|kurs|lektions|lönings|betalnings|avbetalnings|återbetalnings|amorterings|budget"
              + "|utvecklings|åtgärds|detalj|översikts|habiliterings|rehabiliterings|rehab|insats"
              + "|boende|umgänges|omvårdnads|verksamhets|projekt|flyg|fotbolls|tennis|utrymnings"
              + "|botten|käll|entré|idrotts|skol|bas|spel|likabehandlings|vårdnads|kontakt|trygghets"
              + "|samordnings|sip-|jobb|etablerings|uppföljnings|stöd|skydds|sysselsättnings)plan(?:en)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Set<String> NO_VILLAGE =
      Set.of(
          "baby", "rugby", "hobby", "lobby", "derby", "sambo", "särbo", "mambo", "turbo", "jumbo",
          "limbo", "dumbo", "rambo");

  /** The addresses of a text, in its order. */
  List<Candidate.Place> find(CharSequence text) {
    List<Candidate.Place> found = new ArrayList<>();
    Matcher matcher = ADDRESS.matcher(text);
    int from = 0;
    while (from <= text.length() && matcher.find(from)) {
      int start = start(matcher);
      if (start < 0) {
        from = matcher.start() + 1;
      } else {
        found.add(new Candidate.Place(start, matcher.end()));
        from = matcher.end();
      }
    }
    return found;
  }

  /** Where the address begins in what was matched; −1 where it is none. */
  private static int start(Matcher match) {
    String village = match.group("village");
    if (village != null && NO_VILLAGE.contains(village.toLowerCase(SWEDISH))) {
      return -1;
    }
    String street = match.group("street");
    if (street == null) {
      return match.start();
    }
    if (NO_STREET.matcher(street).matches()) {
      return -1;
    }
    List<String> front = words(match.group("front"));
    return bare(street) ? named(match, front) : whole(match, front);
  }

  /** The word alone is a kind of street: it needs a name in front, as in Sven Hultins gata. */
  private static int named(Matcher match, List<String> front) {
    if (front.isEmpty()) {
      boolean torget = Character.isUpperCase(match.group("street").charAt(0));
      return torget && match.group("town") != null ? match.start() : -1;
    }
    String last = front.getLast().strip().toLowerCase(SWEDISH);
    boolean name =
        PART_OF_A_NAME.contains(last)
            || (!NO_NAME.contains(last)
                && last.length() > 2
                && "sxz".indexOf(last.charAt(last.length() - 1)) >= 0);
    if (!name) {
      return -1;
    }
    int start = match.start();
    for (String word : front) {
      if (!NO_NAME.contains(word.strip().toLowerCase(SWEDISH))) {
        return start;
      }
      start += word.length();
    }
    return start;
  }

  /** The word is a whole name; of what stands in front only the likes of Stora belong to it. */
  private static int whole(Matcher match, List<String> front) {
    int start = match.start("street");
    for (String word : front.reversed()) {
      if (!PART_OF_A_NAME.contains(word.strip().toLowerCase(SWEDISH))) {
        return start;
      }
      start -= word.length();
    }
    return start;
  }

  private static final Pattern BARE = Pattern.compile(STREET_END);
  private static final Pattern WORD = Pattern.compile("[^ \\u00a0]+[ \\u00a0]");

  private static boolean bare(String street) {
    return BARE.matcher(street).matches();
  }

  /** The words, each with the space behind it. */
  private static List<String> words(String front) {
    return WORD.matcher(front).results().map(java.util.regex.MatchResult::group).toList();
  }
}
