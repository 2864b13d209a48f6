package se.rattdela.desktop.cli;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.rattdela.verify.FileVerifier;
import se.rattdela.verify.UnverifiableFileException;
import se.rattdela.verify.VerificationReport;
import se.rattdela.verify.VerificationReport.Decision;
import se.rattdela.verify.VerificationReport.Profile;
import se.rattdela.verify.VerificationReport.Signature;
import se.rattdela.verify.VerificationReport.Verdict;

/** Checks one file and says what was found, for people or as JSON. */
final class VerifiedFile {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneId.of("Europe/Stockholm"));
  private static final int DIGEST_GROUP = 8;

  private final CommandContext context;
  private final CommandTexts texts;
  private final Wrapped wrapped;

  VerifiedFile(CommandContext context, CommandTexts texts) {
    this.context = context;
    this.texts = texts;
    this.wrapped = new Wrapped(context.out());
  }

  /**
   * Prints the findings.
   *
   * @return {@link RattdelaCommand#OK} only where the file holds and its origin is shown
   */
  int print(
      byte[] pdf, List<X509Certificate> issuers, @Nullable String expectedSha256, boolean json) {
    VerificationReport report;
    try {
      report = new FileVerifier(context.clock(), issuers).verify(pdf);
    } catch (UnverifiableFileException e) {
      context
          .err()
          .println(texts.text("verify.unreadable." + e.reason(), texts.text("verify.file")));
      return RattdelaCommand.WRONG_INPUT;
    }
    Verdict verdict = report.verdict(expectedSha256);
    if (json) {
      context.out().println(VerifiedJson.write(report, verdict, expectedSha256));
    } else {
      file(report, expectedSha256);
      report.profiles().forEach(this::profile);
      if (report.profiles().isEmpty()) {
        say("verify.no-profile");
      }
      signatures(report.signatures());
      decision(report);
      say("verify.verdict." + verdict);
    }
    return verdict == Verdict.HOLDS ? RattdelaCommand.OK : RattdelaCommand.FAILED;
  }

  private void file(VerificationReport report, @Nullable String expected) {
    say("verify.size", report.bytes(), report.pages());
    say("verify.sha256", report.sha256());
    if (expected == null) {
      say("verify.ask-office");
    } else {
      say(expected.equals(report.sha256()) ? "verify.sha256.same" : "verify.sha256.other");
    }
  }

  private void profile(Profile profile) {
    if (profile.passes()) {
      say("verify.profile.passes", profile.name());
    } else {
      say("verify.profile.fails", profile.name(), String.join(", ", profile.brokenRules()));
    }
  }

  private void signatures(List<Signature> signatures) {
    say(signatures.isEmpty() ? "verify.no-signature" : "verify.signatures", signatures.size());
    for (Signature signature : signatures) {
      say(
          "verify.signature",
          Printable.of(signature.signer()),
          Printable.of(signature.issuer()),
          signature.level());
      say(signature.intact() ? "verify.intact" : "verify.broken");
      say("verify.added." + signature.added());
      Instant claimed = signature.claimedTime();
      if (claimed != null) {
        say("verify.claimed", TIME.format(claimed));
      }
      Instant stamped = signature.timestamp();
      if (stamped != null) {
        say("verify.stamped", TIME.format(stamped));
      }
      say("verify.trust." + signature.trust());
    }
  }

  private void decision(VerificationReport report) {
    Decision decision = report.decision();
    if (decision == null) {
      say("verify.no-decision");
      return;
    }
    String number = decision.number();
    if (number != null) {
      say(
          decision.numberPrinted() ? "verify.number" : "verify.number.not-printed",
          Printable.of(number));
    }
    String first = decision.first();
    if (first != null) {
      say("verify.redress", Printable.of(first));
    }
    if (decision.valid()) {
      say("verify.copy.valid", decision.copy().file());
    } else {
      say("verify.copy.invalid", decision.copy().file());
      decision.faults().forEach(fault -> say("verify.copy.fault", Printable.of(fault)));
    }
    String content = decision.contentSha256();
    if (content != null) {
      say(decision.printed() ? "verify.content.same" : "verify.content.other", grouped(content));
    }
  }

  /** As the decision prints it. */
  private static String grouped(String digest) {
    StringBuilder grouped = new StringBuilder();
    for (int at = 0; at < digest.length(); at += DIGEST_GROUP) {
      grouped
          .append(at == 0 ? "" : " ")
          .append(digest, at, Math.min(digest.length(), at + DIGEST_GROUP));
    }
    return grouped.toString();
  }

  private void say(String key, Object... arguments) {
    wrapped.print(texts.text(key, arguments));
  }
}
