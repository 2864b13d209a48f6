package se.rattdela.reports.sign;

import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/** Names in certificates, for people. */
final class DistinguishedNames {
  private DistinguishedNames() {}

  /** The common name, or the whole name where there is none. */
  static String common(X500Principal principal) {
    String whole = principal.getName(X500Principal.RFC2253);
    try {
      for (Rdn part : new LdapName(whole).getRdns().reversed()) {
        if (part.getType().equalsIgnoreCase("CN") && part.getValue() instanceof String name) {
          return name;
        }
      }
    } catch (InvalidNameException e) {
      return whole; // RFC 2253 says it is valid; if not, the reader gets it as it is
    }
    return whole;
  }
}
