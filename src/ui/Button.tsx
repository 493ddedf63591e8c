import type { ComponentPropsWithRef } from 'react'
import styles from './Button.module.css'

export interface ButtonProps extends Omit<ComponentPropsWithRef<'button'>, 'type' | 'className'> {
  /** text: a link's look; outline: an act beside others; solid: the one act of a panel. */
  readonly look?: 'text' | 'outline' | 'solid'
}

/** The product's one button: never submits a form, and looks like one of three. */
export function Button({ look = 'text', ...rest }: ButtonProps) {
  return <button {...rest} type="button" className={styles[look]} data-look={look} />
}
