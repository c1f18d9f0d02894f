package dev.korchma.telegram;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A part of the front, found by {@link TelegramFront} alone. No stereotype of Spring on purpose: an
 * application's own scan would give it a short name, which another front may have taken.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnTelegram {}
