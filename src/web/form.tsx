import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'form'>, 'action' | 'onSubmit'> & {
  /** Given what the form holds when it is sent. */
  send(form: FormData): unknown;
};

/** A form that keeps what was typed until what it is for has happened: React empties the fields of an `action` before. */
export function Form({ send, ...rest }: Props) {
  return (
    <form
      {...rest}
      onSubmit={(event) => {
        event.preventDefault();
        send(new FormData(event.currentTarget));
      }}
    />
  );
}
