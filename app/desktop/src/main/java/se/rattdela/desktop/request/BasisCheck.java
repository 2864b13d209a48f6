package se.rattdela.desktop.request;

import java.util.Optional;
import se.rattdela.desktop.session.Desk;
import se.rattdela.rules.pack.Provision;
import se.rattdela.rules.pack.Version;

/** How an invoked provision stands in the rule pack on the office's day. */
final class BasisCheck {
  private BasisCheck() {}

  static boolean known(Desk desk, String citation) {
    return version(desk, citation).isPresent();
  }

  static String of(Desk desk, String citation) {
    Optional<Provision> provision = provision(desk, citation);
    Optional<Version> version = version(desk, citation);
    if (provision.isEmpty() || version.isEmpty()) {
      return "";
    }
    String act = version.get().amendedBy();
    return desk.texts()
        .format(
            "request.basis.in-force",
            act == null ? provision.get().sfs() : act,
            version.get().from().toString(),
            provision.get().summary());
  }

  private static Optional<Provision> provision(Desk desk, String citation) {
    return desk.pack().provisions().stream()
        .filter(each -> each.citation().equals(citation.strip()))
        .findFirst();
  }

  private static Optional<Version> version(Desk desk, String citation) {
    return provision(desk, citation)
        .flatMap(each ->
            each.versions().stream()
                .filter(version -> version.inForceOn(desk.today()))
                .findFirst());
  }
}
