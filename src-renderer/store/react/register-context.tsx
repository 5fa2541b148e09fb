import { createContext, use, type ReactNode } from 'react';

import type { Register } from '@/store/register';

const RegisterContext = createContext<Register | null>(null);

/** Hands the open register to everything below it. */
export function RegisterProvider({
  register,
  children,
}: {
  readonly register: Register;
  readonly children: ReactNode;
}) {
  return <RegisterContext value={register}>{children}</RegisterContext>;
}

/** The open register; a part of the screen that needs it is never shown without one. */
export function useRegister(): Register {
  const register = use(RegisterContext);
  if (!register) throw new Error('useRegister outside of RegisterProvider');
  return register;
}
