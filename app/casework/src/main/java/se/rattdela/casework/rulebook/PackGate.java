package se.rattdela.casework.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.rules.Message;
import se.rattdela.rules.RuleMessage;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.SignedPack;
import se.rattdela.rules.pack.TrustedKeys;
import se.rattdela.rules.pack.Vocabulary;

/** Lets a pack file in, or says why not. */
final class PackGate {
  /** Longest id of a pack or key that the office stores. */
  private static final int LONGEST_ID = 100;

  private static final int MOST_CODES = 10;

  private PackGate() {}

  /**
   * Opens a file that may follow the pack in force.
   *
   * @throws PackRejectedException if it cannot be trusted or must not follow
   */
  static SignedPack open(byte[] file, TrustedKeys keys, RulePack inForce, LocalDate today) {
    SignedPack signed = verified(file, keys);
    RulePack pack = signed.pack();
    try {
      signed.requireFit(inForce, today);
    } catch (PackException e) {
      boolean older = pack.sequence() <= inForce.sequence();
      throw rejected(older ? ErrorCode.PACK_OLDER : ErrorCode.PACK_OVERDUE, e);
    }
    List<String> missing = missing(inForce.vocabulary(), pack.vocabulary());
    if (!missing.isEmpty()) {
      throw new PackRejectedException(
          ErrorCode.PACK_LACKS_CODES,
          missing.stream().<Message>map(missed -> _ -> missed).toList(),
          List.of(String.join(", ", missing.subList(0, Math.min(missing.size(), MOST_CODES)))));
    }
    return signed;
  }

  /**
   * Opens a file whose sequence is nobody's concern here.
   *
   * @throws PackRejectedException PACK_UNREADABLE
   */
  static SignedPack verified(byte[] file, TrustedKeys keys) {
    try {
      SignedPack signed = SignedPack.open(file, keys);
      if (signed.pack().id().length() > LONGEST_ID) {
        throw new PackException(RuleMessage.of("pack.not-id"));
      }
      return signed;
    } catch (PackException e) {
      throw rejected(ErrorCode.PACK_UNREADABLE, e);
    }
  }

  private static PackRejectedException rejected(ErrorCode code, PackException e) {
    Message advice = e.advice();
    return new PackRejectedException(
        code, e.lines(), List.of(e.lines().getFirst(), advice == null ? "" : advice));
  }

  /**
   * Codes that a vocabulary has and another lacks. Cases are full of codes: a pack that has lost
   * one would leave what is stored without an answer.
   */
  static List<String> missing(Vocabulary before, Vocabulary after) {
    return Stream.of(
            without(before.holders().keySet().stream(), after.holders().keySet()),
            without(before.secrecies().keySet().stream(), after.secrecies().keySet()),
            without(before.recipients().keySet().stream(), after.recipients().keySet()),
            without(before.purposes().keySet().stream(), after.purposes().keySet()),
            without(before.categories().keySet().stream(), after.categories().keySet()),
            without(crimeCodes(before), crimeCodes(after).toList()),
            without(before.fields().keySet().stream(), after.fields().keySet()),
            without(before.facts().keySet().stream(), after.facts().keySet()),
            without(before.judgements().keySet().stream(), after.judgements().keySet()))
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<String> without(
      Stream<String> codes, java.util.Collection<String> remaining) {
    return codes.filter(code -> !remaining.contains(code));
  }

  private static Stream<String> crimeCodes(Vocabulary vocabulary) {
    return vocabulary.crimeCodes().entrySet().stream()
        .flatMap(
            field -> field.getValue().keySet().stream().map(code -> field.getKey() + " " + code));
  }
}
