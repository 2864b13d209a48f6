package se.rattdela.casework.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import se.rattdela.casework.audit.AuditTrail;
import se.rattdela.casework.audit.Operation;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.common.UserId;
import se.rattdela.casework.numbering.Numbers;

/** Saves without end and acknowledges each save when it is durable, until it is killed. */
final class KillVictim {
  private KillVictim() {}

  static List<Class<?>> entities() {
    return Stream.of(AuditTrail.entities(), Numbers.entities()).flatMap(List::stream).toList();
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    FileKey key = new FileKey(HexFormat.of().parseHex(arguments[1]));
    AuditTrail audit = new AuditTrail(new OfficeTime(Clock.systemUTC()));
    Numbers numbers = new Numbers();
    try (Database database = Database.h2(Path.of(arguments[0]), key, false, entities())) {
      while (true) {
        // Two rows that belong together: a number and the event that tells of it.
        String number =
            database.write(em -> {
              String next = numbers.next(em, Numbers.Series.REQUEST, 2026);
              audit.append(em, new UserId(1), Operation.DRAFT_SAVED, null, next, "");
              return next;
            });
        out.println(number);
      }
    }
  }
}
