package se.rattdela.desktop.logging;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;

/**
 * A stack trace with personal data masked in every message; {@code %maskedEx} in {@code
 * logback.xml}. An exception's message is where a library quotes what it could not handle.
 */
public final class MaskedThrowable extends ThrowableProxyConverter {

  @Override
  protected String throwableProxyToString(IThrowableProxy throwable) {
    return PersonalDataMask.mask(super.throwableProxyToString(throwable));
  }
}
